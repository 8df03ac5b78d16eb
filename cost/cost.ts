/** What an operation can come to: never less than what it does. */
export interface Cost {
  /** Fields that the whole answer may hold. */
  readonly fields: number;
  /** Fields that the answer to each subgraph call may hold, by the place where the call begins. */
  readonly calls: ReadonlyMap<string, number>;
}

/** Adds up what is selected, field by field. */
export class CostSum implements Cost {
  fields = 0;
  readonly calls = new Map<string, number>();

  add(call: string, fields: number): void {
    this.fields += fields;
    this.addToCall(call, fields);
  }

  /** What a call carries beside the answer: keys, and the items that it is asked about. */
  addToCall(call: string, fields: number): void {
    this.calls.set(call, (this.calls.get(call) ?? 0) + fields);
  }

  /** Of several costs only one can apply to an item, so of each call the dearest counts. */
  addDearest(costs: Iterable<Cost>): void {
    let fields = 0;
    const calls = new Map<string, number>();
    for (const cost of costs) {
      fields = Math.max(fields, cost.fields);
      for (const [call, ofCall] of cost.calls) calls.set(call, Math.max(calls.get(call) ?? 0, ofCall));
    }
    this.fields += fields;
    for (const [call, ofCall] of calls) this.addToCall(call, ofCall);
  }
}

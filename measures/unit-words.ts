/** Prefixes as they are written before a symbol or said before a word, in Finnish, Swedish and English. */
export const prefixes: ReadonlyMap<string, readonly string[]> = words({
  k: 'k kilo',
  h: 'hehto hekto hecto',
  d: 'd desi deci',
  c: 'c sentti senti centi',
  m: 'm milli',
  u: 'u mc mikro micro',
  n: 'n nano',
  p: 'p piko pico',
  f: 'f femto',
});

/** Units that take a prefix, by the words and symbols for them; of Finnish words the forms that stand after a number. */
export const prefixed: ReadonlyMap<string, readonly string[]> = words({
  g: 'g gr gram grams gramme grammes gramma grammaa grammoja',
  L: 'l lit liter liters litre litres litra litraa litroja',
  m: 'm meter meters metre metres metri metriä metrejä',
  mol: 'mol mole moles mooli moolia',
  s: 's sec secs second seconds sek sekunti sekuntia sekund sekunder',
  Pa: 'pa pascal pascals pascalia',
  J: 'j joule joules joulea',
  cal: 'cal calorie calories kalori kalorier kaloria kaloriaa',
  osm: 'osm osmol osmoles osmoli osmolia',
  eq: 'eq ekv ekvivalentti ekvivalenttia',
  kat: 'kat katal katalia',
  U: 'u unit units yks yksikkö yksikköä yksikköjä e enhet enheter',
  '[iU]': 'iu ky ie i.u. i.e. k.y.',
  Hz: 'hz hertz hertsi hertsiä',
  W: 'w watt watts wattia',
});

/** Units that take none. */
export const plain: ReadonlyMap<string, readonly string[]> = words({
  min: 'min mins minute minutes minuutti minuuttia minuutteja minut minuter',
  h: 'h hr hrs hour hours t tunti tuntia tunteja tim timme timmar',
  d: 'd day days pv päivä päivää päiviä vrk vuorokausi vuorokautta dag dagar dygn',
  wk: 'wk wks week weeks vk vko viikko viikkoa viikkoja vecka veckor',
  mo: 'mo month months kk kuukausi kuukautta kuukausia mån månad månader',
  a: 'a y yr yrs year years v vuosi vuotta vuosia år',
  t: 't tonni tonnia ton tonne tonnes',
  '%': '% pct percent prosentti prosenttia pros procent',
  Cel: 'c °c ºc celsius celsiusastetta aste astetta grad grader degc',
  '[degF]': 'f °f ºf fahrenheit fahrenheitastetta degf',
  'mm[Hg]': 'mmhg elohopeamillimetri elohopeamillimetriä',
  kg: 'kgs kilo kilos kiloa kiloja',
  mL: 'cc ccm',
  '[pH]': 'ph',
  '[lb_av]': 'lb lbs lbm pound pounds pauna paunaa pund',
  '[oz_av]': 'oz ounce ounces unssi unssia uns',
  '[in_i]': 'in inch inches tuuma tuumaa tum',
  '[ft_i]': 'ft foot feet jalka jalkaa fot',
  '[stone_av]': 'st stone stones',
  kcal: 'kilokalori kilokaloria kilokaloriaa',
  '10*3': 'k thou thousand thousands tuhatta tuhat tuh tusen',
  '10*6': 'million millions milj miljoona miljoonaa miljon miljoner mill',
  '1':
    'x kpl kappale kappaletta st styck stycken pc pcs piece pieces count counts number ' +
    'tabl tbl tab tabs tabletti tablettia tablet tablets tablett tabletter kaps kapseli kapselia capsule capsules kapsel kapslar ' +
    'dose doses annos annosta dos doser suihke suihketta puff puffs pump pumppausta droppe droppar drop drops tippa tippaa ' +
    'step steps askel askelta askelia steg beat beats lyönti lyöntiä slag breath breaths hengitys hengitystä andetag ' +
    'cell cells solu solua celler kerta kertaa gång gånger time times pistettä piste poäng score inr ratio suhde index',
});

/** Finnish says in one word what others say with "per". */
export const perWords: ReadonlyMap<string, readonly string[]> = words({
  s: 'sekunnissa',
  min: 'minuutissa',
  h: 'tunnissa',
  d: 'päivässä vuorokaudessa',
  wk: 'viikossa',
  mo: 'kuukaudessa',
  a: 'vuodessa',
});

/** By each word what it may mean. */
function words(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [unit, written] of Object.entries(table))
    for (const word of written.split(' ')) found.set(word, [...(found.get(word) ?? []), unit]);
  return found;
}

// Given names that are common in English texts, of the countries around as well. What is a word or a place besides
// (Grant, Austin, Jordan) is left out: a name from here shows that a person is meant.

const NAMES =
  'aaron abdul abdullah adam adrian agnes ahmad ahmed aidar aigul ainura alan albert alejandro alex alexander alexandra alexei ' +
  'alexey alfred ali alice alicia alison allan allison almaz alyssa amanda amber amina amir amy ana andre andrea andreas andrei ' +
  'andrew andrey andy angela anita ann anna anne annie anthony antoinette antonio arman arthur asel askar azamat azat ' +
  'bakyt barbara barry beatrice becky ben benjamin bernard beth betty beverly bob bobby bradley brandon brenda brendan brent ' +
  'brett brian bruce bruno bryan caitlin carl carla carlos carmen carol caroline catherine cathy cecilia charles cheryl ' +
  'chris christina christine christopher chuck cindy claire claudia colin connor craig cynthia damian daniel danielle danny ' +
  'darius daron darren dave david deborah debra denis denise dennis derek diana diane dinara dmitri dmitry dolores ' +
  'donald donna dorothy doug douglas duncan dustin dylan ed eddie edgar edith edward edwin eileen elaine eleanor elena ' +
  'elizabeth ellen emanuel emily emma emmanuel eric erica erik erin ernest esther ethan eugene eva evan fatima felipe fernando ' +
  'francis francisco frank fred frederick gabriel gabriela gary gavin gemma gerald gerard gilbert giovanni gloria gordon graham ' +
  'greg gregory gulmira gulnara hannah hans harold harry hassan heather hector heidi helen henry herbert hillary ' +
  'howard hugh ian ibrahim igor irina isaac isabel isabella ivan jack jacob jacqueline jake james jamie jan jane janet janice ' +
  'jared jason javier jay jayden jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel ' +
  'johan john johnny jon jonathan jorge jose joseph josh joshua joyce juan judith judy julia julian julie justin karen karim karl ' +
  'kate katherine kathleen kathryn kathy katie keith kelly kelsey ken kenneth kenny kevin khalid kim kirsten kristen kristin ' +
  'kubat kyle lars laura lauren laurie lawrence leo leon leonard leslie lewis liam linda lindsay lisa liz lois lori louis louise ' +
  'lucas lucy luis luke lydia lynn madina maksat manuel marat marc marcia marco marcus margaret maria marie marilyn mario marion ' +
  'marina mark marlene martha martin mary matt matthew maureen maurice max maxim maya megan meerim melanie melissa michael michel ' +
  'michele michelle miguel mikael mike mikhail milton miriam mitch mitchell mohamed mohammad mohammed molly monica muhammad ' +
  'nadia nancy natalia natalie natasha nathan neil nicholas nick nicola nicole nikita nikolai nina noah nora norman nurlan olga ' +
  'oliver olivia omar oscar pablo pamela patricia patrick patty paul paula pauline pavel pedro peggy peter phil philip phillip ' +
  'phyllis pierre rachel rafael ralph ramon randy raymond rebecca rene ricardo richard rick rita rob robert roberto robin ' +
  'roger roland roman ron ronald rosa rosemary roy ruslan russell ruth ryan sabrina sally sam samantha samuel sandra sara sarah ' +
  'saule scott sean sergei sergey sergio seth shannon sharon shawn sheila shirley simon sofia sonia sophia sophie stacy stanley ' +
  'stefan stephanie stephen steve steven stuart susan svetlana sylvia tamara tammy tanya tara tatiana ted teresa terrence terry ' +
  'theodore theresa thomas tiffany tim timothy timur tina todd tom tommy tony tracy travis trevor tristan tyler valentina valerie ' +
  'vanessa vera vernon veronica victor vincent vladimir walter warren wayne wendy wesley william yolanda yulia yusuf ' +
  'yvonne zachary zarina'

let names: ReadonlySet<string> | undefined

/** In lower case. */
export function isGivenName(lower: string): boolean {
  names ??= new Set(NAMES.split(' '))
  return names.has(lower)
}

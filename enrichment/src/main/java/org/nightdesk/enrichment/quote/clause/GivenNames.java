package org.nightdesk.enrichment.quote.clause;

import org.nightdesk.enrichment.text.WordSet;

/** First names and titles that tell "he" from "she", lower-case. Own compilation. */
public final class GivenNames {
  private static final WordSet FEMALE = WordSet.of("""
      abigail ada adela adele adriana agata agnes agnieszka aicha aisha alana alba alexandra alice
      alicia alina alison alma amal amanda amara amelia amina amira amy ana anastasia andrea angela
      angelina anita anja anke anna annalena anne annette annie antonia aoife ariana astrid audrey
      ayesha barbara beatrice beatriz becky belinda benedetta berit bernadette bertha beth
      bianca birgit bonnie brenda bridget brigitte britta camila camilla candace carla carmen carol
      carolina caroline carolyn cassandra catalina catherine cecilia celia celine chantal charlene
      charlotte chiara chloe christina christine cindy claire clara claudia colleen constance
      cora corinne courtney cristina cynthia dagmar daisy dana daniela deborah debbie debra deirdre
      delia denise diana diane dolores donna doris dorothy ebba edith eileen elaine eleanor elena
      eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie elvira emilia emily emma
      erica erika erin esther eugenia eva eve evelyn fatima fatou felicia fiona flora florence
      frances francesca franziska frederica freya frida gabriela gabrielle gail genevieve georgia
      georgina geraldine gerda gertrude gillian gina giorgia giulia gloria grace greta gretchen
      gudrun gwen gwendolyn hannah hanna harriet hazel heather heidi helen helena helga henrietta
      hilary hilda hillary holly ida ilse imelda ines ingrid irena irene irina iris irma isabel
      isabella isabelle ivana ivy jacinda jacqueline jacqui jamila jane janet janice janine jasmine
      jean jeanette jeanne jelena jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna
      josephine joy joyce juanita judith judy julia juliana julie juliet june kaja kamala karen
      karin karina karla karoline kate katerina katharina katherine kathleen kathryn kathy katie
      katja katrina katya kayla keiko kelly kerstin khadija kim kimberly kirsten kirsty klara
      kristen kristin kristina lara latifa laura lauren layla lea leila lena leonie leonor leslie
      leticia liesl lilian lillian lily linda lindsay lisa lise liudmila livia liz lois loretta
      lorna lorraine louise lucia luciana lucy ludmila luisa luiza lydia lynn mabel madeleine
      madeline magda magdalena maggie maja malala mandy manuela mara marcela margaret margarita
      margot margrethe maria mariam mariana marianne marie marija marina marine marion marisa marit
      marjorie marlene marta martha martina mary maryam matilda maud maureen maya megan melania
      melanie melinda melissa mercedes meredith meryl mia michaela michelle milena mildred mina
      minna miranda miriam mirjana moira molly mona monica monika muriel myrna nadia nadine nancy
      naomi natalia natalie natasha nell nellie nicola nicole nikki nina noor nora noura olena olga
      olivia oksana ola paloma pamela patricia paula pauline penelope penny petra philippa phoebe
      phyllis polly priscilla priti priya rachel ragna raisa ramona rania rebecca regina renata
      rhonda rita roberta robyn romana rosa rosalind rosalie rose roseanne rosemary roxana ruby
      ruth sabina sabine sabrina sadia sally salma samantha sandra sanna sara sarah saskia selma
      serena shannon sharon sheila shelley sherry shirin shirley sigrid silvia simone sinead siobhan
      sofia solveig sonia sonja sophia sophie stacey stella stephanie sue susan susana susanne
      suzanne svenja svetlana sylvia tabitha tamara tania tanya tara tatiana teresa tess tessa
      thea theresa therese tiffany tina tove tracy trudy ulla ulrike una ursula valentina valerie
      vanessa vera verena veronica veronika vicky victoria viktoria viola violet virginia vivian
      viviane wanda wendy wilma winifred xenia yael yasmin yelena yolanda yoko yulia yvette yvonne
      zahra zainab zara zeynep zoe zofia zuzana
      """);
  private static final WordSet MALE = WordSet.of("""
      aaron abbas abdul abdullah abe abel abraham achim adam adolf adrian agustin ahmad ahmed alan
      albert alberto aldo alec alejandro aleksandar aleksander alex alexander alexandre alexei
      alexis alfonso alfred alfredo ali alistair allan allen alois alonso alvaro amir anatoly anders
      andre andreas andrei andrej andres andrew andriy andrii andrzej andy angus anthony antoine
      anton antonio antony ari arjun arkady arne arnold arthur artur arturo asher ashraf august
      augusto axel aziz barack barry bart bartosz bashar basil ben benito benjamin benny bernard
      bernd bernie bert bertrand bill billy bjorn björn bob bobby bogdan boris brad bradley brendan
      brent brett brian bruce bruno bryan burt byron caleb calvin carl carlo carlos cedric cesar
      charles charlie chester chris christian christoph christophe christopher chuck clarence
      claude claus clement cliff clifford clive colin connor conrad constantin craig curt curtis
      cyril daan dale damian damien dan daniel daniele danny dario darren dave david dean declan
      denis dennis derek desmond diego dieter dietmar dimitri dino dirk dmitri dmitry dmytro dominic
      dominik don donald doug douglas duncan dustin dwight dylan earl ed eddie edgar edmund eduardo
      edward edwin egon einar elias elijah elliot elon emanuel emil emile emilio emmanuel enrico
      enrique erdogan eric erich erik ernest ernesto ernst erwin ethan eugene evan evgeny fabian
      fabio faisal farid federico felipe felix fergus fernando fidel filip finn florian francesco
      francis francisco franco francois françois frank franklin franz fred frederic frederick
      frederik friedrich fritz gabriel gareth gary gavin gene geoff geoffrey georg george georges
      georgios gerald gerard gerhard gerry giacomo gianluca gilbert gilles gino giorgio giovanni
      giuseppe glenn gordon graham grant greg gregor gregory grigory guido guillaume guillermo
      gunnar gunter gustav gustavo guy hakan hamid hamza hank hans harald harold harry harvey
      hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herbert herman hermann
      hideo hiroshi horace horst howard hubert hugh hugo humphrey hussein ian ibrahim ignacio igor
      ilya imran isaac isaiah ismail istvan ivan ivo jack jacek jackson jacob jacques jaime jair
      jake jakob jakub jamal james jamie jan janez janos jared jason jasper javier jay jean-claude
      jean-luc jean-pierre jed jeff jefferson jeffrey jens jeremy jerome jerry jesper jim jimmy
      jiri joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonah jonas
      jonathan jordan jorge jorgen jose josef joseph joshua jozef juan juha julian julien julio
      julius jurgen jürgen justin kai kamal karel karim karl keir keith kemal ken kenji kenneth
      kevin khaled khalid kjell klaus kofi konrad konstantin kristian kurt kyle lachlan lars laszlo
      laurence laurent lawrence lech lee len leo leon leonard leonardo leonid leroy lewis liam
      lionel lloyd lorenzo lothar lou louis luc luca lucas lucio ludwig luigi luis luiz lukas luke
      luther magnus mahmoud malcolm manfred manuel marc marcel marcelo marcin marco marcos marcus
      marek mariano mario mark marko markus martin marvin mateusz mathias matt matteo matthew
      matthias matti maurice mauricio max maxim maximilian mehmet mel melvin michael michal michel
      miguel mihai mikael mike mikhail mikko milan miles milos milton miroslav mitch mohamed
      mohammad mohammed moses muhammad murat murray mustafa mykola narendra nathan nathaniel neal
      ned neil nelson niall nicholas nick nico nicolae nicolas nigel nikita nikolai nikos nils noah
      noel norbert norman olaf oleg oleksandr oliver olivier omar orlando oscar oskar osman otto
      owen pablo paddy paolo pascal pat patrick paul paulo pavel pavlo pawel pedro percy per pete
      peter petr petro phil philip philipp philippe pierre pieter piotr quentin rafael rahul rainer
      raj rajiv ralf ralph ramon randy rashid raul ray raymond recep reginald reinhard rene rex
      ricardo richard rick rob robert roberto robin rod rodney rodrigo roger rohan roland rolf
      roman ron ronald rory ross roy ruben rudi rudolf rudy rupert ruslan russell rustem ryan saad
      salman salvador salvatore sam sami samir samuel santiago scott sean sebastian serge sergei
      sergey sergio serhiy seth shane shaun shimon shinzo sidney sigmar silvio simon slobodan solomon
      spencer stan stanislav stanley stefan stefano stephane stephen sten steve steven stewart
      stuart sven taras tariq ted terence terrence terry theo theodore thierry thomas thorsten tim
      timothy tobias toby todd tom tomas tomasz tommy toni tony toshiro travis trevor tyler ulf
      ulrich umberto uwe vaclav valery vasily viktor victor vincent vinicius vitali vitaly vlad
      vladimir volodymyr walter warren wayne werner wesley wilfred wilhelm will willem william
      willie winston wladimir wojciech wolfgang xavier yair yannis yasser yitzhak yuri yuriy yusuf
      yves zbigniew zoltan zoran ade denis kaito olav lars emir josef milo pavel dario henrik
      """);
  private static final WordSet SHE = WordSet.of("""
      mrs ms miss mme lady dame queen princess duchess countess baroness madame sister mother
      daughter wife widow aunt actress chairwoman spokeswoman congresswoman councilwoman policewoman
      businesswoman sportswoman woman girl grandmother stateswoman
      """);
  private static final WordSet HE = WordSet.of("""
      mr sir lord king prince duke count baron pope father brother son husband widower uncle actor
      chairman spokesman congressman councilman policeman businessman sportsman man boy grandfather
      fisherman statesman fireman cardinal imam
      """);

  private GivenNames() {}

  /** 1 for a name of men, -1 for one of women, 0 where it can be either or is not known. */
  public static int sign(String given) {
    int sign = (MALE.contains(given) ? 1 : 0) - (FEMALE.contains(given) ? 1 : 0);
    int dash = given.indexOf('-');
    if (sign != 0 || dash <= 0) {
      return sign;
    }
    String first = given.substring(0, dash);
    return first.equals("jean") ? 1 : sign(first); // "Jean-Baptiste" is a man, Jean may be none
  }

  /** The same for a title or noun beside a name: "Mr", "spokeswoman". */
  public static int titleSign(String word) {
    return (HE.contains(word) ? 1 : 0) - (SHE.contains(word) ? 1 : 0);
  }
}

package org.nightdesk.enrichment.story;

/**
 * How alike articles of one story are. Similarities are cosines, 0 to 1.
 *
 * @param words weight of the words in the mixed similarity
 * @param names weight of the words of names
 * @param spellings weight of the names' letter 4-grams
 * @param particulars weight of the numbers and days; the four weights sum to 1
 * @param enoughParticulars so many different numbers and days in either article give them their
 *     full weight
 * @param fullAgreement similarity of the numbers and days that counts as full agreement
 * @param sameStory average similarity of two groups of articles that become one story
 * @param straggler average similarity at which an article left alone joins a story of two or
 *     more, where that story stands out; at most {@code sameStory}
 * @param looseStory average similarity at which two groups become one all the same, if their own
 *     articles are hardly more alike
 * @param cohesion share of the average similarity inside the looser of the two groups that the
 *     similarity between them reaches then
 * @param sameStoryline average similarity of two groups of stories that become one storyline
 * @param nearDays articles published at most so many days apart are compared as they are
 * @param farShare what remains of the similarity of articles further apart
 * @param farOtherShare what remains where such articles share hardly a number or a day although
 *     both tell {@code enoughParticulars}; between the two where they tell fewer
 * @param otherShare what remains of the similarity of articles published close together that share
 *     hardly a number or a day although both tell many
 * @param manyParticulars so many different numbers and days are many
 * @param sameParticulars similarity of the numbers and days above which they count as shared
 * @param contrast share of the agreement in numbers and days inside the less agreeing of two groups
 *     below which the agreement between them contrasts
 * @param contrastPairs pairs of articles with {@code enoughParticulars} each that must speak for it
 *     inside either group and between them
 * @param contrastShare what remains of the similarity of two groups that contrast
 * @param silentDays days without a report after which reports that tell something new begin another
 *     story of the same storyline
 * @param newsShare share of the average similarity inside the looser part below which the two parts
 *     are that different
 * @param storylineDays days two stories of a storyline lie apart at most
 * @param storylineNames similarity of the words of names two stories of a storyline have at least:
 *     stages of one affair have the same actors, and not only the same theme
 * @param mainEntities the most named entities of a story
 * @param sharedEntities main entities two stories of a storyline share at least
 * @param keptWords words of an article that count, the weightiest
 * @param keptNames the same for words of names
 * @param keptSpellings the same for the names' letter 4-grams
 * @param keptParticulars the same for numbers and days
 * @param lookedUpTerms weightiest words an article is looked up by
 * @param neighbours articles looked at for one word, those published nearest
 * @param partners articles one article is compared with, best first
 * @param largestGroup articles that are linked at once; more are cut apart at their weakest first
 * @param background documents of other days taken to be known, so that few articles weigh words
 *     sanely
 */
public record StorySettings(
    double words,
    double names,
    double spellings,
    double particulars,
    int enoughParticulars,
    double fullAgreement,
    double sameStory,
    double straggler,
    double looseStory,
    double cohesion,
    double sameStoryline,
    int nearDays,
    double farShare,
    double farOtherShare,
    double otherShare,
    int manyParticulars,
    double sameParticulars,
    double contrast,
    int contrastPairs,
    double contrastShare,
    int silentDays,
    double newsShare,
    int storylineDays,
    double storylineNames,
    int mainEntities,
    int sharedEntities,
    int keptWords,
    int keptNames,
    int keptSpellings,
    int keptParticulars,
    int lookedUpTerms,
    int neighbours,
    int partners,
    int largestGroup,
    int background) {
  public StorySettings {
    if (Math.abs(words + names + spellings + particulars - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "the weights sum to 1: %s, %s, %s, %s".formatted(words, names, spellings, particulars));
    }
    if (lookedUpTerms < 1
        || neighbours < 1
        || partners < 1
        || largestGroup < 2
        || enoughParticulars < 1) {
      throw new IllegalArgumentException("an article has at least one term and one neighbour");
    }
    if (fullAgreement <= 0 || contrastPairs < 1) {
      throw new IllegalArgumentException(
          "full agreement is above 0 and contrast rests on at least one pair: %s, %s"
              .formatted(fullAgreement, contrastPairs));
    }
  }

  /** The values in force unless somebody sets others. */
  public static StorySettings defaults() {
    return new StorySettings(
        .6, .05, .15, .2, 5, .3, .24, .08, .12, .7, .2, 5, .95, .1, .75, 6, .02, .33, 10, .6, 3,
        .45, 14, .5, 8, 2, 120, 60, 120, 60, 40, 200, 100, 3000, 20);
  }
}

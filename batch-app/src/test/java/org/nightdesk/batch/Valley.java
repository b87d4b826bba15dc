package org.nightdesk.batch;

/** Invented news of a valley, told over several nights. */
final class Valley {
  static final String DAM = """
      Crack found in the Hallin dam
      2025-03-06 09:00:00

      Engineers have found a crack deep in the Hallin dam above the village of Arven, the water board said on Thursday.

      Inspector Jonas Weller said the crack was 40 centimetres long and no danger to the valley.

      The board lowered the Hallin reservoir by two metres. Some 300 people were told to be ready to leave their homes. Weller will examine the dam again on Friday.
      """;

  static final String DAM_LATER = """
      Hallin dam crack has grown, homes are emptied
      2025-03-07 10:00:00

      The crack in the Hallin dam above the village of Arven has grown, the water board said on Friday.

      Inspector Jonas Weller said the crack was 90 centimetres long and a danger to the valley.

      Some 450 people left their homes in the valley. Governor Petra Sandoval came to Arven and thanked the engineers. The board lowered the Hallin reservoir by five metres.
      """;

  static final String DAM_AT_NIGHT = """
      Night watch at the Hallin dam
      2025-03-07 23:00:00

      Forty engineers spent the night at the Hallin dam above the village of Arven to watch the crack.

      Governor Petra Sandoval denied that the dam was in danger. The water board lowered the Hallin reservoir again.
      """;

  static final String CHOIR = """
      Choir of Bellwick sings again
      2025-03-06 12:00:00

      After two years without a hall the choir of Bellwick has sung in Saint Anselm's church. Three hundred people came to the concert, the parish said.

      Conductor Mathilde Orrin thanked the masons of Bellwick for the new roof. The choir sings again at Easter.
      """;

  static final String FERRY = """
      Ferry to Skerrin sails late
      2025-03-07 08:00:00

      The ferry to Skerrin will sail an hour late until April while divers look at its propeller, the port of Lunde says.

      Captain Olaf Brekke said 80 passengers had to wait on the pier on Thursday.
      """;

  private Valley() {}
}

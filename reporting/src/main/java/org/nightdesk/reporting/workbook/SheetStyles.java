package org.nightdesk.reporting.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** The looks a cell of the workbook can have, by number. Formats of times are numbered as they come. */
final class SheetStyles {
  static final int HEAD = 1;
  static final int EXPLAINING_HEAD = 2;
  static final int TITLE = 3;
  static final int LINK = 4;

  private static final int FIRST_FORMAT = 5;

  /** Numbers below are a spreadsheet's own. */
  private static final int FIRST_FORMAT_ID = 165;

  private static final String BEGIN = """
      <?xml version="1.0" encoding="UTF-8"?><styleSheet \
      xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">""";
  private static final String LOOKS = """
      <fonts count="4">\
      <font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font>\
      <font><b/><sz val="10"/><color rgb="FF0F3D5E"/><name val="Arial"/></font>\
      <font><b/><sz val="18"/><color rgb="FF0F3D5E"/><name val="Arial"/></font>\
      <font><u/><sz val="10"/><color rgb="FF0072B2"/><name val="Arial"/></font>\
      </fonts><fills count="3"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FFF3F5F7"/></patternFill></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>""";
  private static final String FIXED = """
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" \
      applyAlignment="1"><alignment vertical="center"/></xf>\
      <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>\
      <xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
      <xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/>""";

  private final Map<String, Integer> formats = new LinkedHashMap<>();

  /** The style of times in this format. */
  int of(String format) {
    return formats.computeIfAbsent(format, each -> FIRST_FORMAT + formats.size());
  }

  /** The page of styles, when all are known. */
  String page() {
    StringBuilder page = new StringBuilder(BEGIN);
    if (!formats.isEmpty()) {
      page.append("<numFmts count=\"").append(formats.size()).append("\">");
      formats.forEach((format, style) -> page.append("<numFmt numFmtId=\"")
          .append(id(style))
          .append("\" formatCode=\"")
          .append(format.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
          .append("\"/>"));
      page.append("</numFmts>");
    }
    page.append(LOOKS).append("<cellXfs count=\"").append(FIRST_FORMAT + formats.size());
    page.append("\">").append(FIXED);
    formats
        .values()
        .forEach(style -> page.append("<xf numFmtId=\"")
            .append(id(style))
            .append(
                "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"")
            .append(" applyAlignment=\"1\"><alignment horizontal=\"left\"/></xf>"));
    return page.append("</cellXfs></styleSheet>").toString();
  }

  private static int id(int style) {
    return FIRST_FORMAT_ID + style - FIRST_FORMAT;
  }
}

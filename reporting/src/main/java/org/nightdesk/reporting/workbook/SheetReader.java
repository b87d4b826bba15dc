package org.nightdesk.reporting.workbook;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet, one after the other. */
final class SheetReader {
  private final XMLStreamReader xml;
  private final Map<Integer, String> cells = new HashMap<>();
  private final Set<Integer> texts = new HashSet<>();
  private int row;

  SheetReader(InputStream in) throws XMLStreamException {
    this.xml = WorkbookCheck.safe().createXMLStreamReader(in);
  }

  /** Goes to the next row; false behind the last. */
  boolean next() throws XMLStreamException {
    cells.clear();
    texts.clear();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        cell();
      } else if (xml.isStartElement() && xml.getLocalName().equals("row")) {
        row = Integer.parseInt(xml.getAttributeValue(null, "r"));
      } else if (xml.isEndElement() && xml.getLocalName().equals("row")) {
        return true;
      }
    }
    return false;
  }

  /** The number of the row, the head's is 1. */
  int row() {
    return row;
  }

  /** What stands in a cell of the row; empty where nothing does. */
  String cell(int column) {
    return cells.getOrDefault(column, "");
  }

  /** Whether the cell holds text rather than a number. */
  boolean isText(int column) {
    return texts.contains(column);
  }

  private void cell() throws XMLStreamException {
    int column = column(xml.getAttributeValue(null, "r"));
    if ("inlineStr".equals(xml.getAttributeValue(null, "t"))) {
      texts.add(column);
    }
    StringBuilder value = new StringBuilder();
    while (xml.next() >= 0) {
      if (xml.isCharacters()) {
        value.append(xml.getText());
      } else if (xml.isEndElement() && xml.getLocalName().equals("c")) {
        break;
      }
    }
    cells.put(column, value.toString());
  }

  /** 0 for A1, 27 for AB7. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = column * 26 + place.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}

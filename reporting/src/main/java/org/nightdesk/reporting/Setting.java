package org.nightdesk.reporting;

/** A setting in force, as the reader of a brief is told. */
public record Setting(String name, String value) {}

package org.caravanserai.web.lists;

/** A value of a filter that may be chosen, with its name. */
public record FilterChoice(String value, String label) {}

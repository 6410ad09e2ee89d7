package org.caravanserai.web.areas;

/**
 * Where in an area things are that come from imported tables.
 *
 * @param target name of what tables are imported into
 * @param page address of their list
 * @param label key of the name of the list
 * @param tabs the file with the area's parts, which pages of the import show too
 */
public record ImportPlace(String target, String page, String label, String tabs) {}

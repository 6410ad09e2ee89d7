package org.caravanserai.web.areas;

/** A link to another workspace of the same kind, as the menu of a workspace offers it. */
public record SideLink(String href, String name) {}

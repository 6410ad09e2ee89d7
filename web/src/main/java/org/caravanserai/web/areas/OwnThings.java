package org.caravanserai.web.areas;

/** Whether the person who is signed in has or had something of an area: a bean in the area's own package. Who has nothing anywhere is asked what they want to do. */
public interface OwnThings {

    boolean isThere();
}

package org.caravanserai.domain.cooperation.indicator;

import java.util.List;

/** The tables by which levels can be counted, as the area of centers publishes them. */
public interface LevelTables {

    /** All tables, the latest first. */
    List<LevelTable> all();
}

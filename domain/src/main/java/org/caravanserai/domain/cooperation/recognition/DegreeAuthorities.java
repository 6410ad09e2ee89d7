package org.caravanserai.domain.cooperation.recognition;

import java.util.List;

/** Keeps who evaluates foreign degrees in each country. */
public interface DegreeAuthorities {

    /** By the codes of their countries. */
    List<DegreeAuthority> all();

    /** Keeps it; one that the country had before is replaced. */
    void put(DegreeAuthority authority);
}

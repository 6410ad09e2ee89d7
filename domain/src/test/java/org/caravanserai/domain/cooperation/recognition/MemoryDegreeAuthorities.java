package org.caravanserai.domain.cooperation.recognition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Authorities for degrees in memory. */
public final class MemoryDegreeAuthorities implements DegreeAuthorities {

    private final Map<String, DegreeAuthority> byCountry = new TreeMap<>();

    @Override
    public List<DegreeAuthority> all() {
        return List.copyOf(byCountry.values());
    }

    @Override
    public void put(DegreeAuthority authority) {
        byCountry.put(authority.country().value(), authority);
    }
}

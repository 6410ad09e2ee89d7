package org.caravanserai.domain.cooperation.reference;

/** The regions that lists of countries are divided into. */
public enum Region {
    NORTHEAST_ASIA,
    SOUTHEAST_ASIA,
    SOUTH_ASIA,
    CENTRAL_ASIA,
    WEST_ASIA_AND_NORTH_AFRICA,
    EASTERN_EUROPE_AND_CAUCASUS,
    CENTRAL_AND_EASTERN_EUROPE
}

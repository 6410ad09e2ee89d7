package org.caravanserai.domain.cooperation.registry;

/** How exactly the dates of a record are known; what is not known is not shown. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}

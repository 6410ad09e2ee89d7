package org.caravanserai.domain.cooperation.alliance;

/** Joint activities of alliance members. */
public interface Activities {

    void add(AllianceActivity activity);
}

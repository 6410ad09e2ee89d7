package org.caravanserai.domain.cooperation.alliance;

/** What members of alliances did together. */
public interface Activities {

    void add(AllianceActivity activity);
}

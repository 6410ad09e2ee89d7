package org.caravanserai.demo.exchanges;

import java.util.List;
import org.caravanserai.domain.shared.PersonName;

/**
 * An international office of the demo data.
 *
 * @param slug of its university
 * @param who first part of its officer's address
 */
record DemoOffice(String slug, String who, PersonName officer, String country, String zone, String language) {

    static final DemoOffice JINLING = new DemoOffice(
            "jinling-river-university", "officer", PersonName.of("Jiaqi", "Wang"), "CN", "Asia/Shanghai", "zh");
    static final DemoOffice HIGH_VALLEY = new DemoOffice(
            "university-of-the-high-valley",
            "partner",
            PersonName.of("María Fernanda", "Ruiz Ortega"),
            "MX",
            "America/Mexico_City",
            "es");
    static final DemoOffice SEMIRECHYE = new DemoOffice(
            "semirechye-agrarian-university",
            "office.almaty",
            PersonName.of("Aigerim", "Sadykova"),
            "KZ",
            "Asia/Almaty",
            "ru");
    static final DemoOffice NILE = new DemoOffice(
            "nile-banks-university", "office.cairo", PersonName.of("Youssef", "Halim"), "EG", "Africa/Cairo", "ar");

    /** Offices whose officers are not among the demo accounts; no one can sign in as them. */
    static final List<DemoOffice> OTHERS = List.of(SEMIRECHYE, NILE);
}

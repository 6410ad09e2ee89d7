package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoAgreements.condition;
import static org.caravanserai.demo.exchanges.DemoAgreements.terms;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;
import static org.caravanserai.demo.exchanges.DemoOffice.NILE;
import static org.caravanserai.demo.exchanges.DemoOffice.SEMIRECHYE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.PersonName;

/** Two partners whose exchanges differ: from Kazakhstan nearly everybody comes, with Egypt as many come as go. */
@ApplicationScoped
class DemoPartnerFlows implements DemoStep {

    private static final int PLACES = 12;

    private static final List<PersonName> FROM_ALMATY = List.of(
            PersonName.of("Dana", "Akhmetova"),
            PersonName.of("Arman", "Bekov"),
            PersonName.of("Madina", "Dzhumabaeva"),
            PersonName.of("Yerlan", "Kassymov"),
            PersonName.of("Zarina", "Mukhtarova"),
            PersonName.of("Timur", "Nurlanov"),
            PersonName.of("Aliya", "Ospanova"),
            PersonName.of("Sanzhar", "Rakhimov"),
            PersonName.of("Kamila", "Suleimenova"));
    private static final List<PersonName> TO_ALMATY = List.of(PersonName.of("Wenjing", "Luo"));
    private static final List<PersonName> FROM_CAIRO = List.of(
            PersonName.of("Nour", "Abdelrahman"), PersonName.of("Omar", "Fathy"), PersonName.of("Salma", "Mansour"));
    private static final List<PersonName> TO_CAIRO =
            List.of(PersonName.of("Haoyu", "Tang"), PersonName.of("Meilin", "Gao"), PersonName.of("Siyuan", "Peng"));

    private final DemoAgreements agreements;
    private final DemoStays stays;
    private final DemoDates dates;

    @Inject
    DemoPartnerFlows(DemoAgreements agreements, DemoStays stays, DemoDates dates) {
        this.agreements = agreements;
        this.stays = stays;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void run() {
        moved(
                SEMIRECHYE,
                Map.of("en", "Agriculture and water: Nanjing – Almaty", "zh", "农业与水利：南京—阿拉木图"),
                FROM_ALMATY,
                TO_ALMATY);
        moved(
                NILE,
                Map.of("en", "Languages and archaeology: Nanjing – Cairo", "zh", "语言与考古：南京—开罗"),
                FROM_CAIRO,
                TO_CAIRO);
    }

    private void moved(DemoOffice partner, Map<String, String> title, List<PersonName> in, List<PersonName> out) {
        var first = dates.year(-1);
        var last = dates.year(2);
        var code = agreements.proposed(
                JINLING,
                partner,
                dates.day(-1, 1, 15),
                terms(
                        title,
                        condition(
                                JINLING,
                                partner,
                                MobilityKind.STUDENT_STUDY,
                                PLACES,
                                "120",
                                List.of("0231"),
                                List.of("6"),
                                DemoAgreements.language(partner.language(), CefrLevel.A2),
                                first,
                                last),
                        condition(
                                partner,
                                JINLING,
                                MobilityKind.STUDENT_STUDY,
                                PLACES,
                                "120",
                                List.of("0811"),
                                List.of("6"),
                                DemoAgreements.language("zh", CefrLevel.A2),
                                first,
                                last)));
        agreements.approved(code, JINLING, dates.day(-1, 1, 20));
        agreements.approved(code, partner, dates.day(-1, 2, 3));
        var going = new Route(code, "c1", JINLING, partner, first, Term.FULL_YEAR);
        var coming = new Route(code, "c2", partner, JINLING, first, Term.FULL_YEAR);
        out.forEach(name -> stays.finished(going, name));
        in.forEach(name -> stays.finished(coming, name));
    }
}

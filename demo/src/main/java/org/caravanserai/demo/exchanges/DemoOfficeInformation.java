package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.office.OfficeDraft;
import org.caravanserai.exchanges.office.OfficeDraft.ContactDraft;
import org.caravanserai.exchanges.office.OfficeDraft.FactDraft;
import org.caravanserai.exchanges.office.OfficeDraft.TermDraft;
import org.caravanserai.exchanges.office.SaveOffice;
import org.jspecify.annotations.Nullable;

/** Academic calendars, fact sheets and contacts of the two universities that exchange people. */
@ApplicationScoped
class DemoOfficeInformation implements DemoStep {

    private static final AcademicYear YEAR = AcademicYear.of("2026/2027");

    private final DemoPeople people;
    private final SaveOffice save;

    @Inject
    DemoOfficeInformation(DemoPeople people, SaveOffice save) {
        this.people = people;
        this.save = save;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public void run() {
        people.actAs("officer");
        save.execute(Slug.of("jinling-river-university"), river());
        people.actAs("partner");
        save.execute(Slug.of("university-of-the-high-valley"), valley());
    }

    /** The spring term begins after the Lantern Festival. */
    private static OfficeDraft river() {
        return new OfficeDraft(
                0,
                List.of(
                        term("Autumn term", "秋季学期", "2026-09-07", "2027-01-17", "2026-05-15", "2026-06-15"),
                        term("Spring term", "春季学期", "2027-02-22", "2027-07-04", "2026-11-15", "2026-12-15"),
                        term("Short summer term", "夏季小学期", "2027-07-05", "2027-07-31", "2027-03-01", "2027-04-01")),
                List.of(
                        fact(
                                FactTopic.LANGUAGE,
                                "HSK 4 for courses in Chinese; B2 for courses in English.",
                                "中文授课须 HSK 四级；英文授课须 B2。"),
                        fact(FactTopic.HOUSING, "Rooms on campus for everybody who applies in time.", "按时申请者均可入住校内宿舍。"),
                        fact(
                                FactTopic.VISA,
                                "An X1 visa for more than 180 days, an X2 visa for less; we send form JW202.",
                                "超过 180 天办理 X1 签证，不足者办理 X2；我校寄送 JW202 表。"),
                        fact(
                                FactTopic.INSURANCE,
                                "Insurance for the whole stay is mandatory and can be taken out on arrival.",
                                "须有覆盖全程的保险，可在到校后办理。")),
                List.of(
                        contact(
                                ContactPurpose.NOMINATIONS,
                                "International Office",
                                "exchange@jinling-river.example",
                                "+86 25 5550 0101"),
                        contact(ContactPurpose.HOUSING, "Campus Services", "rooms@jinling-river.example", null)));
    }

    private static OfficeDraft valley() {
        return new OfficeDraft(
                0,
                List.of(
                        spanish("Otoño", "Autumn", "2026-08-10", "2026-12-05", "2026-04-15"),
                        spanish("Primavera", "Spring", "2027-01-11", "2027-05-29", "2026-10-01")),
                List.of(new FactDraft(
                        FactTopic.LANGUAGE,
                        new LocalizedText(Map.of(
                                "es",
                                "Español B1 para los cursos regulares.",
                                "en",
                                "Spanish B1 for regular courses.",
                                "zh",
                                "常规课程须西班牙语 B1。")),
                        null,
                        null)),
                List.of(contact(
                        ContactPurpose.INCOMING,
                        "Oficina de Movilidad",
                        "movilidad@valle-alto.example",
                        "+52 222 555 0102")));
    }

    private static TermDraft term(
            String english, String chinese, String from, String to, String nominations, String applications) {
        return new TermDraft(
                YEAR,
                LocalizedText.of("en", english, "zh", chinese),
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse(nominations),
                LocalDate.parse(applications));
    }

    private static TermDraft spanish(String spanish, String english, String from, String to, String nominations) {
        return new TermDraft(
                YEAR,
                LocalizedText.of("es", spanish, "en", english),
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse(nominations),
                null);
    }

    private static FactDraft fact(FactTopic topic, String english, String chinese) {
        return new FactDraft(topic, LocalizedText.of("en", english, "zh", chinese), null, null);
    }

    private static ContactDraft contact(ContactPurpose purpose, String name, String email, @Nullable String phone) {
        return new ContactDraft(purpose, name, EmailAddress.of(email), phone, null);
    }
}

package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.office.OfficeForm;
import org.caravanserai.exchanges.office.OfficeForm.ContactForm;
import org.caravanserai.exchanges.office.OfficeForm.FactForm;
import org.caravanserai.exchanges.office.OfficeForm.TermForm;
import org.caravanserai.exchanges.office.SaveOffice;

/** Academic calendars, fact sheets and contacts of the two universities that exchange people. */
@ApplicationScoped
class DemoOfficeInformation implements DemoStep {

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
        save.execute(new SaveOffice.Command(Slug.of("jinling-river-university"), river(), 0));
        people.actAs("partner");
        save.execute(new SaveOffice.Command(Slug.of("university-of-the-high-valley"), valley(), 0));
    }

    /** The spring term begins after the Lantern Festival. */
    private static OfficeForm river() {
        return new OfficeForm(
                List.of(
                        term("Autumn term", "秋季学期", "2026-09-07", "2027-01-17", "2026-05-15", "2026-06-15"),
                        term("Spring term", "春季学期", "2027-02-22", "2027-07-04", "2026-11-15", "2026-12-15"),
                        term("Short summer term", "夏季小学期", "2027-07-05", "2027-07-31", "2027-03-01", "2027-04-01")),
                List.of(
                        fact(
                                "LANGUAGE",
                                "HSK 4 for courses in Chinese; B2 for courses in English.",
                                "中文授课须 HSK 四级；英文授课须 B2。"),
                        fact("HOUSING", "Rooms on campus for everybody who applies in time.", "按时申请者均可入住校内宿舍。"),
                        fact(
                                "VISA",
                                "An X1 visa for more than 180 days, an X2 visa for less; we send form JW202.",
                                "超过 180 天办理 X1 签证，不足者办理 X2；我校寄送 JW202 表。"),
                        fact(
                                "INSURANCE",
                                "Insurance for the whole stay is mandatory and can be taken out on arrival.",
                                "须有覆盖全程的保险，可在到校后办理。")),
                List.of(
                        new ContactForm(
                                "NOMINATIONS",
                                "International Office",
                                "exchange@jinling-river.example",
                                "+86 25 5550 0101",
                                null),
                        new ContactForm("HOUSING", "Campus Services", "rooms@jinling-river.example", null, null)));
    }

    private static OfficeForm valley() {
        return new OfficeForm(
                List.of(
                        spanish("Otoño", "Autumn", "2026-08-10", "2026-12-05", "2026-04-15"),
                        spanish("Primavera", "Spring", "2027-01-11", "2027-05-29", "2026-10-01")),
                List.of(new FactForm(
                        "LANGUAGE",
                        Map.of(
                                "es",
                                "Español B1 para los cursos regulares.",
                                "en",
                                "Spanish B1 for regular courses.",
                                "zh",
                                "常规课程须西班牙语 B1。"),
                        null,
                        null)),
                List.of(new ContactForm(
                        "INCOMING", "Oficina de Movilidad", "movilidad@valle-alto.example", "+52 222 555 0102", null)));
    }

    private static TermForm term(
            String english, String chinese, String from, String to, String nominations, String applications) {
        return new TermForm("2026/2027", Map.of("en", english, "zh", chinese), from, to, nominations, applications);
    }

    private static TermForm spanish(String spanish, String english, String from, String to, String nominations) {
        return new TermForm("2026/2027", Map.of("es", spanish, "en", english), from, to, nominations, null);
    }

    private static FactForm fact(String topic, String english, String chinese) {
        return new FactForm(topic, Map.of("en", english, "zh", chinese), null, null);
    }
}

package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.instrument.InstrumentForm.ArticleForm;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.language.CountryWords;

/** The 24 countries of the group of 64 with which agreements on degrees were in force in April 2017, and a convention of many. */
@ApplicationScoped
class DemoRecognitions {

    /** A country and the year in which its agreement was signed. */
    private record Signed(String country, int year) {}

    private static final String SOURCE =
            "Ministry of Education of China, April 2017: 46 countries and regions, of which 24 along the Belt and"
                    + " Road. Years are those of public lists; the numbers and words of the articles are made up for the"
                    + " demonstration.";

    private static final List<Signed> ALL = List.of(
            new Signed("LK", 1988),
            new Signed("BG", 1990),
            new Signed("UZ", 1993),
            new Signed("RO", 1995),
            new Signed("RU", 1995),
            new Signed("EG", 1997),
            new Signed("HU", 1997),
            new Signed("UA", 1998),
            new Signed("MN", 1998),
            new Signed("TM", 1998),
            new Signed("BY", 2000),
            new Signed("KG", 2002),
            new Signed("KZ", 2006),
            new Signed("TH", 2007),
            new Signed("VN", 2009),
            new Signed("PH", 2009),
            new Signed("LV", 2010),
            new Signed("MY", 2011),
            new Signed("LT", 2011),
            new Signed("PL", 2011),
            new Signed("EE", 2015),
            new Signed("TJ", 2015),
            new Signed("CZ", 2016),
            new Signed("ID", 2016));

    private static final Map<String, String> TITLES = Map.of(
            "en", "Agreement on the mutual recognition of degrees: China – %s",
            "zh", "中华人民共和国与%s关于相互承认高等教育学历和学位的协定",
            "ru", "Соглашение о взаимном признании учёных степеней: Китай — %s",
            "ar", "اتفاق الاعتراف المتبادل بالشهادات الجامعية: الصين – %s",
            "fr", "Accord de reconnaissance mutuelle des diplômes\u00a0: Chine – %s",
            "es", "Acuerdo de reconocimiento mutuo de títulos: China – %s");

    private static final ArticleForm ONE_WAY = new ArticleForm(
            "5",
            LocalizedText.of(
                    "en", "Chinese diplomas of the short cycle are recognized in Malaysia.",
                    "zh", "中国的专科文凭在马来西亚获得承认。"),
            DegreeLevel.SHORT_CYCLE,
            RecognitionEffect.RECOGNIZED,
            RecognitionDirection.FROM_CHINA,
            List.of(RecognitionPurpose.FURTHER_STUDY, RecognitionPurpose.PROFESSION),
            false);

    private static final Map<String, String> CONVENTION = Map.of(
            "en", "Asia-Pacific Regional Convention on the Recognition of Qualifications in Higher Education",
            "zh", "亚太地区承认高等教育资历公约",
            "ru", "Азиатско-Тихоокеанская региональная конвенция о признании квалификаций высшего образования",
            "ar", "الاتفاقية الإقليمية لآسيا والمحيط الهادئ بشأن الاعتراف بمؤهلات التعليم العالي",
            "fr",
                    "Convention régionale Asie-Pacifique de reconnaissance des qualifications de l’enseignement"
                            + " supérieur",
            "es", "Convenio Regional de Asia y el Pacífico de Reconocimiento de Cualificaciones de Educación Superior");

    private final RegisterInstrument register;

    @Inject
    DemoRecognitions(RegisterInstrument register) {
        this.register = register;
    }

    void register() {
        ALL.forEach(signed -> register.execute(form(signed), null));
        register.execute(convention(), null);
    }

    /** Of those of its parties that are not in the group; it leaves the decision to institutions. */
    private static InstrumentForm convention() {
        var entry = new EntryForm(
                new LocalizedText(CONVENTION),
                LocalizedText.EMPTY,
                List.of(),
                EntryReader.signatories("CN", "AU", "JP", "KR", "NZ"),
                List.of(),
                null,
                List.of(),
                List.of(),
                LocalDate.parse("2018-02-01"),
                null,
                DatePrecision.DAY,
                "Adopted in Tokyo on 26 November 2011. The numbers and words of the articles are made up for the"
                        + " demonstration.",
                null);
        return new InstrumentForm(
                entry,
                InstrumentKind.RECOGNITION_CONVENTION,
                LocalDate.parse("2011-11-26"),
                List.of(
                        assessed("1", DegreeLevel.BACHELOR),
                        assessed("2", DegreeLevel.MASTER),
                        assessed("3", DegreeLevel.DOCTORATE)));
    }

    private static ArticleForm assessed(String number, DegreeLevel level) {
        return new ArticleForm(
                number,
                LocalizedText.of(
                        "en", "A degree of a party is assessed by the competent body of the other party.",
                        "zh", "一方的学位由另一方的主管机构评估认定。"),
                level,
                RecognitionEffect.INDIVIDUALLY,
                null,
                List.of(RecognitionPurpose.FURTHER_STUDY, RecognitionPurpose.TITLE),
                true);
    }

    private static InstrumentForm form(Signed signed) {
        var day = LocalDate.of(signed.year(), 1, 1);
        var entry = new EntryForm(
                title(signed.country()),
                LocalizedText.EMPTY,
                List.of(),
                EntryReader.signatories("CN", signed.country()),
                List.of(),
                null,
                List.of(),
                List.of(),
                day,
                null,
                DatePrecision.YEAR,
                SOURCE,
                null);
        return new InstrumentForm(entry, InstrumentKind.RECOGNITION, day, articles(signed.country()));
    }

    private static LocalizedText title(String country) {
        var title = new TreeMap<String, String>();
        TITLES.forEach(
                (language, pattern) -> title.put(language, pattern.formatted(CountryWords.of(country, language))));
        return new LocalizedText(title);
    }

    private static List<ArticleForm> articles(String country) {
        var degrees = List.of(
                article("2", DegreeLevel.BACHELOR, "bachelor's degree", "学士学位"),
                article("3", DegreeLevel.MASTER, "master's degree", "硕士学位"),
                article("4", DegreeLevel.DOCTORATE, "doctoral degree", "博士学位"));
        return country.equals("MY")
                ? Stream.concat(degrees.stream(), Stream.of(ONE_WAY)).toList()
                : degrees;
    }

    private static ArticleForm article(String number, DegreeLevel level, String english, String chinese) {
        return new ArticleForm(
                number,
                LocalizedText.of(
                        "en", "The %s of the one side entitles to further study at the other.".formatted(english),
                        "zh", "一方的%s持有者可在另一方继续深造。".formatted(chinese)),
                level,
                RecognitionEffect.RECOGNIZED,
                null,
                List.of(),
                null);
    }
}

package org.caravanserai.demo.centers;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.CenterDraft;
import org.caravanserai.centers.center.FreeDays.HolidayDraft;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A center of the demo data.
 *
 * @param slug its address
 * @param about what it says of itself, by language
 * @param partner slug of the other owner; null where there is none
 */
record CenterPlan(
        String slug,
        CenterKind kind,
        Map<String, String> name,
        Map<String, String> about,
        @Nullable String partner,
        String city,
        String latitude,
        String longitude,
        List<String> languages) {

    static final String HOST = "red-river-language-center";
    static final String PARTNER = "jinling-river-university";

    /** Runs, with a year behind it. */
    static final CenterPlan RUNNING = new CenterPlan(
            HOST,
            CenterKind.CONFUCIUS_INSTITUTE,
            Map.of(
                    "en",
                    "Red River Language Center",
                    "vi",
                    "Trung tâm Ngôn ngữ Sông Hồng",
                    "zh",
                    "红河语言中心",
                    "ar",
                    "مركز النهر الأحمر للغات",
                    "ru",
                    "Языковой центр Красной реки",
                    "fr",
                    "Centre de langues du fleuve Rouge",
                    "es",
                    "Centro de Idiomas del Río Rojo"),
            Map.of(
                    "en",
                    "Chinese and Vietnamese for beginners to advanced learners, in small classes beside the old"
                            + " quarter of Hanoi. Teachers come from Hanoi and Nanjing; examinations are held twice a"
                            + " year.",
                    "zh",
                    "位于河内老城旁，小班教授从入门到高级的汉语与越南语。教师来自河内和南京，每年举办两次考试。",
                    "vi",
                    "Tiếng Trung và tiếng Việt từ sơ cấp đến nâng cao, lớp nhỏ, ngay cạnh phố cổ Hà Nội."),
            PARTNER,
            "Hanoi",
            "21.034",
            "105.85",
            List.of("zho", "vie"));

    /** Waits for the authority. */
    static final CenterPlan APPLIED = new CenterPlan(
            "ha-long-language-center",
            CenterKind.UNIVERSITY_LANGUAGE_CENTER,
            Map.of(
                    "en",
                    "Ha Long Language Center",
                    "vi",
                    "Trung tâm Ngôn ngữ Hạ Long",
                    "zh",
                    "下龙语言中心",
                    "ar",
                    "مركز ها لونغ للغات",
                    "ru",
                    "Языковой центр Халонг",
                    "fr",
                    "Centre de langues de Ha Long",
                    "es",
                    "Centro de Idiomas de Ha Long"),
            Map.of(
                    "en",
                    "A second place by the sea, for people who work in ports and tourism.",
                    "zh",
                    "设在海滨的第二处教学地点，面向港口和旅游业从业者。"),
            PARTNER,
            "Ha Long",
            "20.951",
            "107.08",
            List.of("zho", "eng"));

    /** Is closed; another organization keeps its records. */
    static final CenterPlan CLOSED = new CenterPlan(
            "thai-nguyen-language-center",
            CenterKind.UNIVERSITY_LANGUAGE_CENTER,
            Map.of(
                    "en",
                    "Thai Nguyen Language Center",
                    "vi",
                    "Trung tâm Ngôn ngữ Thái Nguyên",
                    "zh",
                    "太原语言中心",
                    "ar",
                    "مركز تاي نغوين للغات",
                    "ru",
                    "Языковой центр Тхайнгуен",
                    "fr",
                    "Centre de langues de Thai Nguyen",
                    "es",
                    "Centro de Idiomas de Thai Nguyen"),
            Map.of(
                    "en",
                    "Taught Chinese to students of engineering until its last class had finished.",
                    "zh",
                    "曾为工科学生教授汉语，直至最后一个班级结业。"),
            null,
            "Thai Nguyen",
            "21.59",
            "105.84",
            List.of("zho"));

    CenterDraft draft() {
        return new CenterDraft(
                Slug.of(slug),
                kind,
                new LocalizedText(name),
                new LocalizedText(about),
                Slug.of(HOST),
                partner == null ? null : Slug.of(partner),
                CountryCode.of("VN"),
                city,
                null,
                new BigDecimal(latitude),
                new BigDecimal(longitude),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                List.of(DayOfWeek.SUNDAY),
                List.of(
                        holiday("2026-09-02", "Quốc khánh"),
                        holiday("2027-01-01", "Tết Dương lịch"),
                        holiday("2027-02-05", "Tết Nguyên Đán"),
                        holiday("2027-02-08", "Tết Nguyên Đán"),
                        holiday("2027-04-30", "Ngày Giải phóng"),
                        holiday("2027-09-02", "Quốc khánh")),
                languages.stream().map(TaughtLanguage::of).toList(),
                application());
    }

    private static HolidayDraft holiday(String day, String name) {
        return new HolidayDraft(LocalDate.parse(day), name);
    }

    private static Map<String, @Nullable String> application() {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put(
                "LETTER",
                "We apply to set up this center together with our partner. The rector has signed the letter on behalf"
                        + " of the council.");
        texts.put(
                "REGISTRATION",
                "Registered with the city's department of education; languages have been taught here for more than ten"
                        + " years.");
        texts.put(
                "PREMISES",
                "Six classrooms for 25 learners each, a library, a language laboratory with 30 places. Four teachers,"
                        + " one administrator.");
        texts.put(
                "DEMAND_FORECAST",
                "240 learners in the first year, 320 in the second, 400 in the third; two thirds of them beginners.");
        texts.put(
                "OPERATION",
                "A board of both institutions meets twice a year. Each side appoints a director. Lessons are observed"
                        + " once a term.");
        texts.put(
                "FUNDING",
                "The host provides rooms and two posts, the partner two teachers and books. Fees cover the running"
                        + " cost from the second year on.");
        return texts;
    }
}

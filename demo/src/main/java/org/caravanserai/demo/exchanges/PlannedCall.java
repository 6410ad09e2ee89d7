package org.caravanserai.demo.exchanges;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.call.CallRulesDraft.DocumentDraft;

/**
 * A call of the demo data.
 *
 * @param condition whose places it offers
 * @param opened days ago
 * @param closes days from now; negative: ago
 * @param transcript whether an application needs a transcript of records
 */
record PlannedCall(
        String condition,
        int opened,
        int closes,
        boolean transcript,
        Map<String, String> title,
        Map<String, String> text) {

    static final String TRANSCRIPT = "transcript";

    static final PlannedCall FINISHED = new PlannedCall(
            "doctoral",
            60,
            -30,
            false,
            Map.of(
                    "en", "Doctoral stays in the High Valley",
                    "zh", "高谷大学博士生交流",
                    "es", "Estancias doctorales en el Valle Alto",
                    "ru", "Стажировки докторантов в Высокой долине",
                    "fr", "Séjours doctoraux dans la Haute Vallée",
                    "ar", "إقامات الدكتوراه في الوادي العالي"),
            Map.of(
                    "en", "Doctoral candidates join a research group for a semester.",
                    "zh", "博士生加入研究小组一个学期。"));

    static final PlannedCall IN_SELECTION = new PlannedCall(
            "archives",
            25,
            -2,
            true,
            Map.of(
                    "en", "Research visits to the archives of Puebla",
                    "zh", "普埃布拉档案馆研究访问",
                    "es", "Estancias de investigación en los archivos de Puebla",
                    "ru", "Исследовательские визиты в архивы Пуэблы",
                    "fr", "Séjours de recherche aux archives de Puebla",
                    "ar", "زيارات بحثية إلى محفوظات بويبلا"),
            Map.of(
                    "en", "For work with letters and maps of the trade across the Pacific.",
                    "zh", "研究跨太平洋贸易的书信与地图。"));

    static final PlannedCall OPEN = new PlannedCall(
            "study",
            10,
            20,
            false,
            Map.of(
                    "en", "A semester in the High Valley",
                    "zh", "高谷大学一学期交流",
                    "es", "Un semestre en el Valle Alto",
                    "ru", "Семестр в Высокой долине",
                    "fr", "Un semestre dans la Haute Vallée",
                    "ar", "فصل دراسي في الوادي العالي"),
            Map.of(
                    "en",
                    "Study for a semester or a year at the partner university in Puebla. Courses are taught in"
                            + " Spanish and English.",
                    "zh",
                    "在普埃布拉的伙伴大学学习一学期或一学年，课程以西班牙语和英语授课。"));

    /** The condition whose places one of the calls offers, by the slug that its title gives. */
    static String conditionOf(Slug call) {
        return List.of(FINISHED, IN_SELECTION, OPEN).stream()
                .filter(planned -> call.value()
                        .startsWith(Slug.from(String.valueOf(planned.title().get("en")), "call")
                                .value()))
                .findFirst()
                .orElseThrow()
                .condition();
    }

    /** Documents that an application requires or allows. */
    List<DocumentDraft> documents() {
        return List.of(
                new DocumentDraft(
                        TRANSCRIPT,
                        new LocalizedText(Map.of(
                                "en", "Transcript of records",
                                "zh", "成绩单",
                                "es", "Expediente académico",
                                "ru", "Выписка с оценками",
                                "fr", "Relevé de notes",
                                "ar", "كشف الدرجات")),
                        transcript,
                        List.of(FileType.PDF)),
                new DocumentDraft(
                        "certificate",
                        new LocalizedText(Map.of(
                                "en", "Language certificate",
                                "zh", "语言证书",
                                "es", "Certificado de idioma",
                                "ru", "Языковой сертификат",
                                "fr", "Certificat de langue",
                                "ar", "شهادة اللغة")),
                        false,
                        List.of(FileType.PDF, FileType.JPEG, FileType.PNG)));
    }
}

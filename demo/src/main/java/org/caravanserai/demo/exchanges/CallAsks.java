package org.caravanserai.demo.exchanges;

import java.util.List;
import java.util.Map;
import org.caravanserai.exchanges.call.RulesForm.DocumentForm;
import org.caravanserai.platform.questions.QuestionForm;

/** What the calls of the demo data ask their applicants. */
final class CallAsks {

    static final String TRANSCRIPT = "transcript";

    private CallAsks() {}

    static List<DocumentForm> documents(boolean transcript) {
        return List.of(
                new DocumentForm(
                        TRANSCRIPT,
                        Map.of(
                                "en", "Transcript of records",
                                "zh", "成绩单",
                                "es", "Expediente académico",
                                "ru", "Выписка с оценками",
                                "fr", "Relevé de notes",
                                "ar", "كشف الدرجات"),
                        transcript,
                        List.of("PDF")),
                new DocumentForm(
                        "certificate",
                        Map.of(
                                "en", "Language certificate",
                                "zh", "语言证书",
                                "es", "Certificado de idioma",
                                "ru", "Языковой сертификат",
                                "fr", "Certificat de langue",
                                "ar", "شهادة اللغة"),
                        false,
                        List.of("PDF", "JPEG", "PNG")));
    }

    static QuestionForm question(String key, String english, String chinese, boolean required) {
        return new QuestionForm(key, "LONG_TEXT", Map.of("en", english, "zh", chinese), null, null, required, null);
    }
}

package org.caravanserai.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneTextAnalysisTest {

    private final TextAnalysis analysis = new LuceneTextAnalysis();

    @ParameterizedTest(name = "{0}: «{2}» finds «{1}»")
    @CsvSource({
        "ar, المؤتمر الوزاري للتعليم, وزاري",
        "ar, منتدى وزاري للتعليم, الوزاري",
        "ar, الجامعة الوطنية, وطنية",
        "ar, جامعة وطنية, الوطنية",
        "ar, وزارة التعليم, الوزارة",
        "ar, وزارة التعليم, وزارة",
        "ar, القراءة والكتابة, كتابة",
        "ar, القراءة والكتابة, والكتابة",
        "zh, 2027年中国—东盟教育交流周国际学术论坛, 教育",
        "zh, 2027年中国—东盟教育交流周国际学术论坛, 论坛",
        "zh, 2027年中国—东盟教育交流周国际学术论坛, 东盟",
        "zh, 2027年中国—东盟教育交流周国际学术论坛, 教育论坛",
        "zh, 2027年中国—东盟教育交流周国际学术论坛, 交流周",
        "zh, 2027年中国—东盟教育交流周国际学术论坛, 学",
        "zh, 2027年中国—东盟教育交流周国际学术论坛, 坛",
        "zh, 清華大學國際論壇, 清华大学",
        "zh, 清华大学国际论坛, 國際論壇",
        "ru, Международная конференция университетов Центральной Азии, университет",
        "ru, Международная конференция университетов Центральной Азии, международной конференции",
        "ru, Форум о высшем образовании, образование",
        "ru, Учёный совет, ученого совета",
        "en, Universities and the new Silk Road, university",
        "en, Workshop on studying abroad, workshops",
        "en, China's academic exchange, china exchange",
        "en, Conferences of ministers, conference minister",
        "en, Cybersecurity forum, cyber",
        "fr, Colloque sur l'université et les échanges culturels, universites",
        "fr, Conférence en Côte d'Ivoire, ivoire",
        "es, Congreso de educación superior, educacion",
        "es, Intercambios académicos, academico",
        "ar, المؤتمر الدولي للجامعات العربية, مؤتمر",
        "ar, المؤتمر الدولي للجامعات العربية, الجامعات",
        "ar, مُؤْتَمَرٌ دَوْلِيٌّ, مؤتمر دولي",
        "ar, مؤتمر دولي, مُؤْتَمَر",
        "ar, أسبوع التعليم, اسبوع",
        "ar, جامعة القاهرة, جامعه",
        "ar, منتدى التعاون, منتدي",
        "en, 'Oʻzbekiston milliy universiteti', o'zbekiston",
        "vi, Đại học Quốc gia Hà Nội, dai hoc ha noi",
        "tr, İstanbul Üniversitesi, istanbul universitesi",
        "th, การประชุมวิชาการนานาชาติ, วิชาการ",
        "ja, 国際交流セミナー, セミナー",
        "en, The WHO forum, WHO",
    })
    void findsInEveryLanguage(String language, String text, String typed) {
        assertThat(found(text, language, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0}: «{2}» does not find «{1}»")
    @CsvSource({
        "zh, 国际学术论坛, 体育",
        "ru, Международная конференция, университет",
        "en, Conference of ministers, ministry of culture",
        "ar, المؤتمر الدولي, جامعة",
        "en, Forum, forums of nothing",
    })
    void doesNotFindWhatIsNotThere(String language, String text, String typed) {
        assertThat(found(text, language, typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "哈萨克斯坦, country=KZ",
        "哈薩克斯坦, country=KZ",
        "universities of the Soviet Union and Kazachstan, country=KZ",
        "Birmanie, country=MM",
        "Ha Noi, place=hanoi",
        "Hà Nội, place=hanoi",
        "河内 中文, place=hanoi",
        "河内 中文, language=zh",
        "chinese in Hanoi, language=zh",
        "汉语, language=zh",
    })
    void namesStandForWhatTheyName(String typed, String token) {
        assertThat(analysis.phrase(typed).terms())
                .anySatisfy(term -> assertThat(term.forms()).contains(token));
    }

    @Test
    void aTextThatIsANameStandsForWhatItNames() {
        assertThat(analysis.tokens("Hà Nội", LanguageTag.of("vi"))).contains("place=hanoi", "ha", "noi");
        assertThat(analysis.tokens("University of Hà Nội", LanguageTag.of("en")))
                .doesNotContain("place=hanoi");
    }

    @Test
    void littleWordsOfAQueryNeedNotBeFound() {
        assertThat(analysis.phrase("conference on education in China").terms())
                .extracting(SearchTerm::typed)
                .containsExactly("conference", "education", "china");
        assertThat(analysis.phrase("on the").terms())
                .extracting(SearchTerm::typed)
                .containsExactly("on", "the");
    }

    @Test
    void onlyTheLastWordIsOpen() {
        assertThat(analysis.phrase("silk roa").terms())
                .extracting(SearchTerm::open)
                .containsExactly(false, true);
        assertThat(analysis.phrase("silk roa ").terms())
                .extracting(SearchTerm::open)
                .containsExactly(false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?&|:*()<->", "'", "\\", "\u0000", "🙂", "——", "\ud800"})
    void whatHoldsNoWordIsAnEmptyPhrase(String typed) {
        assertThat(analysis.phrase(typed)).isEqualTo(SearchPhrase.EMPTY);
    }

    @Test
    void numbersAndIdentifiersAreWords() {
        assertThat(found("ORCID 0000-0002-1825-0097", "en", "0000-0002-1825-0097"))
                .isTrue();
        assertThat(found("COP30 in 2025", "en", "cop30 2025")).isTrue();
    }

    @Test
    void longTextsAndQueriesAreCutAndNotRefused() {
        String text = "学术 forum ".repeat(200_000);
        assertThat(analysis.tokens(text, LanguageTag.of("zh"))).contains("学术", "forum");
        assertThat(analysis.phrase("word ".repeat(10_000)).terms()).hasSize(1);
        assertThat(found("A forum", "en", "forum ".repeat(300)))
                .as("no half word is left where it is cut")
                .isTrue();
        assertThat(analysis.phrase("x".repeat(100_000)).terms()).hasSizeLessThanOrEqualTo(12);
        assertThat(analysis.tokens("x".repeat(5_000), LanguageTag.of("en"))).allMatch(token -> token.length() <= 64);
    }

    @Test
    void wordsAreWhatPeopleWouldType() {
        assertThat(analysis.words("L'Université de Самарканд 大学 Forums"))
                .containsExactly("universite", "de", "самарканд", "forums");
    }

    private boolean found(String text, String language, String typed) {
        Set<String> tokens = analysis.tokens(text, LanguageTag.of(language));
        SearchPhrase phrase = analysis.phrase(typed);
        return !phrase.isEmpty() && phrase.terms().stream().allMatch(term -> meets(tokens, term));
    }

    private static boolean meets(Set<String> tokens, SearchTerm term) {
        return term.forms().stream().anyMatch(tokens::contains)
                || (term.open() && tokens.stream().anyMatch(token -> token.startsWith(term.typed())));
    }
}

package org.caravanserai.benchmarks.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Words of a language, the most frequent first, drawn as people use them (Zipf and Mandelbrot): the words of academic events, then the names of
 * countries and languages as the JDK knows them, then made-up words for the long tail.
 */
final class Vocabulary {

    private static final int SIZE = 20_000;
    private static final double OFFSET = 2.7;

    private static final Map<String, String> HEADS = Map.of(
            "en",
            "of and the in for on international conference education forum university research cooperation development"
                    + " science academic exchange workshop studies technology higher students culture innovation language"
                    + " global asia china silk road digital learning teaching sustainable energy health engineering youth"
                    + " talent policy quality artificial intelligence climate water agriculture medicine heritage"
                    + " economics law history literature mathematics physics chemistry biology philosophy music management"
                    + " finance mobility scholarship vocational partnership dialogue summit symposium seminar lecture"
                    + " exhibition week ministers network alliance",
            "zh",
            "国际 教育 论坛 大学 合作 交流 研究 学术 会议 中国 东盟 发展 科技 文化 学生 创新 语言 中文 人才 丝绸之路 一带一路 高等教育 人工智能 可持续"
                    + " 能源 健康 工程 青年 政策 质量 气候 农业 医学 遗产 经济 法律 历史 文学 数学 物理 化学 生物 哲学 音乐 管理 金融 奖学金 职业"
                    + " 伙伴 对话 峰会 研讨会 讲座 展览 部长 网络 联盟 留学 汉语 教师 课程 数字 绿色 智慧 城市 海洋 航天",
            "ru",
            "и в на по международная конференция образования форум университет исследования сотрудничество развитие"
                    + " наука высшего академический обмен семинар технологии студентов культура инновации язык китай азия"
                    + " шелковый путь цифровой обучение энергетика здоровье инженерия молодежь политика качество климат"
                    + " вода медицина наследие экономика право история литература математика физика химия биология"
                    + " философия музыка управление стипендия партнерство диалог саммит симпозиум лекция выставка неделя"
                    + " министров сеть союз",
            "ar",
            "في على المؤتمر الدولي التعليم منتدى الجامعة البحث التعاون التنمية العلوم الأكاديمي تبادل ورشة التكنولوجيا"
                    + " العالي الطلاب الثقافة الابتكار اللغة الصين آسيا طريق الحرير الرقمي التعلم الطاقة الصحة الهندسة"
                    + " الشباب السياسة الجودة المناخ المياه الزراعة الطب التراث الاقتصاد القانون التاريخ الأدب الرياضيات"
                    + " الفيزياء الكيمياء الفلسفة الموسيقى الإدارة المنح شراكة حوار قمة ندوة محاضرة معرض أسبوع الوزراء"
                    + " شبكة",
            "fr",
            "de la et les des en pour sur international conférence éducation forum université recherche coopération"
                    + " développement science académique échange atelier études technologie supérieur étudiants culture"
                    + " innovation langue asie chine soie route numérique apprentissage enseignement durable énergie santé"
                    + " ingénierie jeunesse politique qualité climat eau médecine patrimoine économie droit histoire"
                    + " littérature mathématiques physique chimie philosophie musique bourse dialogue",
            "es",
            "de la y los en para sobre internacional conferencia educación foro universidad investigación cooperación"
                    + " desarrollo ciencia académico intercambio taller estudios tecnología superior estudiantes cultura"
                    + " innovación lengua asia china seda ruta digital aprendizaje enseñanza sostenible energía salud"
                    + " ingeniería juventud política calidad clima agua medicina patrimonio economía derecho historia"
                    + " literatura matemáticas física química filosofía música beca diálogo");

    private static final Map<String, List<String>> SYLLABLES = Map.of(
            "en", syllables("ka lo mi ter ban sor vel dun gra pho nex tri lor wen dra cal min por sen tav"),
            "fr", syllables("mont ville ber lau cha reau gne li mar dou per sai vre bel com ra dé nou"),
            "es", syllables("gar san mon ti lla rro que lo ca ver mar ez do pue bla ñe ri ta cor"),
            "ru", syllables("гор мир вол нов ка ско пет род бел чер ли ма зо ря тай кур сан дом"),
            "ar", syllables("با سا ري مد نو كا لم شر فا حد تي رو زم قا دل جو"),
            "zh", syllables("安 北 川 德 恩 福 光 海 江 昆 兰 明 南 平 青 瑞 山 泰 武 西 阳 云 泽 州 长 城 春 东 华 金 丽 龙 新 星 雪 永 玉 园 远 月"));

    private final String language;
    private final List<String> words;
    private final double[] cumulative;

    Vocabulary(String language) {
        this.language = language;
        Set<String> all = new LinkedHashSet<>(
                Arrays.asList(requireNonNull(HEADS.get(language)).split(" ")));
        Locale locale = Locale.forLanguageTag(language);
        for (String country : Locale.getISOCountries()) {
            addWords(all, new Locale("", country).getDisplayCountry(locale));
        }
        for (String other : Locale.getISOLanguages()) {
            addWords(all, new Locale(other).getDisplayLanguage(locale));
        }
        Random random = new Random(language.hashCode());
        List<String> syllables = requireNonNull(SYLLABLES.get(language));
        while (all.size() < SIZE) {
            StringBuilder word = new StringBuilder();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                word.append(syllables.get(random.nextInt(syllables.size())));
            }
            all.add(word.toString());
        }
        words = List.copyOf(all);
        cumulative = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += 1 / (i + 1 + OFFSET);
            cumulative[i] = sum;
        }
    }

    String language() {
        return language;
    }

    String word(Random random) {
        double drawn = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, drawn);
        return words.get(found < 0 ? -found - 1 : found);
    }

    String text(Random random, int length) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            drawn.add(word(random));
        }
        return String.join(language.equals("zh") ? "" : " ", drawn);
    }

    private static void addWords(Set<String> all, String name) {
        for (String word : name.split("[\\s()（）,&]+")) {
            if (word.length() > 1) {
                all.add(word);
            }
        }
    }

    private static List<String> syllables(String all) {
        return List.of(all.split(" "));
    }
}

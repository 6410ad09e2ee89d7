package org.caravanserai.demo.organizations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Tags;

/** An organization of the demo data, with its official names by language. */
record DemoBody(
        String acronym, Sector sector, String country, String city, int established, Map<String, String> names) {

    static final List<DemoBody> ALL = List.of(
            new DemoBody(
                    "SCBE",
                    Sector.NON_GOVERNMENTAL,
                    "CN",
                    "Beijing",
                    1996,
                    Map.of(
                            "en",
                            "Society for Cross-Border Education",
                            "zh",
                            "跨境教育学会",
                            "ru",
                            "Общество трансграничного образования",
                            "ar",
                            "جمعية التعليم عبر الحدود",
                            "fr",
                            "Société pour l’éducation transfrontalière",
                            "es",
                            "Sociedad para la Educación Transfronteriza")),
            new DemoBody(
                    "PCEC",
                    Sector.GOVERNMENT,
                    "CN",
                    "Guiyang",
                    1950,
                    Map.of(
                            "en",
                            "Plateau Commission for Education Cooperation",
                            "zh",
                            "高原教育合作委员会",
                            "ar",
                            "لجنة الهضبة للتعاون التعليمي",
                            "ru",
                            "Комиссия нагорья по сотрудничеству в образовании",
                            "fr",
                            "Commission du Plateau pour la coopération éducative",
                            "es",
                            "Comisión de la Meseta para la Cooperación Educativa")),
            new DemoBody(
                    "JLU",
                    Sector.UNIVERSITY,
                    "CN",
                    "Nanjing",
                    1921,
                    Map.of(
                            "en",
                            "Jinling River University",
                            "zh",
                            "金陵江大学",
                            "fr",
                            "Université du fleuve Jinling",
                            "ar",
                            "جامعة نهر جينلينغ",
                            "ru",
                            "Университет реки Цзиньлин",
                            "es",
                            "Universidad del Río Jinling")),
            new DemoBody(
                    "UVA",
                    Sector.UNIVERSITY,
                    "MX",
                    "Puebla",
                    1937,
                    Map.of(
                            "es",
                            "Universidad del Valle Alto",
                            "en",
                            "University of the High Valley",
                            "zh",
                            "高谷大学",
                            "ar",
                            "جامعة الوادي العالي",
                            "ru",
                            "Университет Высокой Долины",
                            "fr",
                            "Université de la Haute Vallée")),
            new DemoBody(
                    "HLC",
                    Sector.UNIVERSITY,
                    "VN",
                    "Hanoi",
                    2009,
                    Map.of(
                            "vi",
                            "Trung tâm Ngôn ngữ Sông Hồng",
                            "en",
                            "Red River Language Center",
                            "zh",
                            "红河语言中心",
                            "ar",
                            "مركز النهر الأحمر للغات",
                            "ru",
                            "Языковой центр Красной реки",
                            "fr",
                            "Centre de langues du fleuve Rouge",
                            "es",
                            "Centro de Idiomas del Río Rojo")),
            new DemoBody(
                    "ENSL",
                    Sector.UNIVERSITY,
                    "CI",
                    "Abidjan",
                    1964,
                    Map.of(
                            "fr",
                            "École normale supérieure des Lagunes",
                            "en",
                            "Lagoon Teachers' College",
                            "ar",
                            "المدرسة العليا للأساتذة بالبحيرات",
                            "zh",
                            "潟湖师范学院",
                            "ru",
                            "Педагогический институт Лагун",
                            "es",
                            "Escuela Normal Superior de las Lagunas")),
            new DemoBody(
                    "SAU",
                    Sector.UNIVERSITY,
                    "KZ",
                    "Almaty",
                    1934,
                    Map.of(
                            "kk",
                            "Жетісу аграрлық университеті",
                            "ru",
                            "Семиреченский аграрный университет",
                            "en",
                            "Semirechye Agrarian University",
                            "zh",
                            "七河农业大学",
                            "ar",
                            "جامعة سيميريتشي الزراعية",
                            "fr",
                            "Université agraire du Semiretchié",
                            "es",
                            "Universidad Agraria de Semirechye")),
            new DemoBody(
                    "NIU",
                    Sector.UNIVERSITY,
                    "EG",
                    "Cairo",
                    1908,
                    Map.of(
                            "ar",
                            "جامعة ضفاف النيل",
                            "en",
                            "Nile Banks University",
                            "fr",
                            "Université des Rives du Nil",
                            "zh",
                            "尼罗河岸大学",
                            "ru",
                            "Университет берегов Нила",
                            "es",
                            "Universidad de las Orillas del Nilo")),
            new DemoBody(
                    "IDH",
                    Sector.RESEARCH_INSTITUTE,
                    "CN",
                    "Kunming",
                    1978,
                    Map.of(
                            "en",
                            "Institute of Diversity and Heritage",
                            "zh",
                            "多样性与遗产研究所",
                            "ar",
                            "معهد التنوع والتراث",
                            "ru",
                            "Институт разнообразия и наследия",
                            "fr",
                            "Institut de la diversité et du patrimoine",
                            "es",
                            "Instituto de Diversidad y Patrimonio")),
            new DemoBody(
                    "LXT",
                    Sector.ENTERPRISE,
                    "CN",
                    "Shenzhen",
                    2015,
                    Map.of(
                            "en",
                            "Lixue Learning Technologies",
                            "zh",
                            "励学教育科技公司",
                            "ar",
                            "ليشيويه لتقنيات التعلم",
                            "ru",
                            "Учебные технологии «Лисюэ»",
                            "fr",
                            "Lixue Technologies éducatives",
                            "es",
                            "Lixue Tecnologías Educativas")),
            new DemoBody(
                    "ROPE",
                    Sector.TEAM,
                    "ID",
                    "Yogyakarta",
                    2024,
                    Map.of(
                            "en",
                            "Reading on the Old Post Road (research team)",
                            "id",
                            "Tim Riset Jalan Raya Pos",
                            "zh",
                            "古驿道阅读研究小组",
                            "ar",
                            "القراءة على طريق البريد القديم (فريق بحث)",
                            "ru",
                            "Чтение на старом почтовом тракте (исследовательская группа)",
                            "fr",
                            "Lire sur l’ancienne route postale (équipe de recherche)",
                            "es",
                            "Leer en el antiguo camino postal (equipo de investigación)")),
            new DemoBody(
                    "AIL",
                    Sector.RESEARCH_INSTITUTE,
                    "MA",
                    "Fez",
                    1989,
                    Map.of(
                            "ar",
                            "معهد الأطلس للسانيات",
                            "fr",
                            "Institut de linguistique de l'Atlas",
                            "en",
                            "Atlas Institute of Linguistics",
                            "zh",
                            "阿特拉斯语言学研究所",
                            "ru",
                            "Атласский институт лингвистики",
                            "es",
                            "Instituto de Lingüística del Atlas")));

    OrganizationProfile profile() {
        var all = new ArrayList<Name>();
        new TreeMap<>(names).forEach((language, name) -> all.add(Name.official(language, name)));
        all.add(new Name(NameKind.ACRONYM, null, acronym));
        return new OrganizationProfile(
                all, sector, CountryCode.of(country), city, null, null, Tags.NONE, null, established);
    }
}

package org.caravanserai.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.history.History;

/** A dozen organizations from China and partner countries; all but the last two are verified. */
@ApplicationScoped
class DemoOrganizations implements DemoStep {

    private record Body(
            String acronym, Sector sector, String country, String city, int established, Map<String, String> names) {}

    /** What somebody is to one of them. */
    private record Post(String slug, String who, OrganizationRole role) {}

    private static final List<Body> BODIES = List.of(
            new Body(
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
                            "Общество трансграничного образования")),
            new Body(
                    "PCEC",
                    Sector.GOVERNMENT,
                    "CN",
                    "Guiyang",
                    1950,
                    Map.of("en", "Plateau Commission for Education Cooperation", "zh", "高原教育合作委员会")),
            new Body(
                    "JLU",
                    Sector.UNIVERSITY,
                    "CN",
                    "Nanjing",
                    1921,
                    Map.of("en", "Jinling River University", "zh", "金陵江大学", "fr", "Université du fleuve Jinling")),
            new Body(
                    "UVA",
                    Sector.UNIVERSITY,
                    "MX",
                    "Puebla",
                    1937,
                    Map.of("es", "Universidad del Valle Alto", "en", "University of the High Valley", "zh", "高谷大学")),
            new Body(
                    "HLC",
                    Sector.UNIVERSITY,
                    "VN",
                    "Hanoi",
                    2009,
                    Map.of("vi", "Trung tâm Ngôn ngữ Sông Hồng", "en", "Red River Language Center", "zh", "红河语言中心")),
            new Body(
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
                            "المدرسة العليا للأساتذة بالبحيرات")),
            new Body(
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
                            "七河农业大学")),
            new Body(
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
                            "尼罗河岸大学")),
            new Body(
                    "IDH",
                    Sector.RESEARCH_INSTITUTE,
                    "CN",
                    "Kunming",
                    1978,
                    Map.of("en", "Institute of Diversity and Heritage", "zh", "多样性与遗产研究所")),
            new Body(
                    "LXT",
                    Sector.ENTERPRISE,
                    "CN",
                    "Shenzhen",
                    2015,
                    Map.of("en", "Lixue Learning Technologies", "zh", "励学教育科技公司")),
            new Body(
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
                            "Atlas Institute of Linguistics")),
            new Body(
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
                            "古驿道阅读研究小组")));

    private static final int UNVERIFIED_FROM = 10;

    private static final String SOCIETY = "society-for-cross-border-education";
    private static final String CENTER = "red-river-language-center";

    private static final List<Post> POSTS = List.of(
            new Post(SOCIETY, "organizer", OrganizationRole.MANAGER),
            new Post(SOCIETY, "organizer", OrganizationRole.EVENT_ORGANIZER),
            new Post(SOCIETY, "reviewer", OrganizationRole.REVIEWER),
            new Post("jinling-river-university", "officer", OrganizationRole.EXCHANGE_OFFICER),
            new Post("university-of-the-high-valley", "partner", OrganizationRole.EXCHANGE_OFFICER),
            new Post(CENTER, "center", OrganizationRole.CENTER_DIRECTOR),
            new Post(CENTER, "teacher", OrganizationRole.TEACHER));

    private DemoPeople people;
    private Organizations organizations;
    private Memberships memberships;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DemoOrganizations() {}

    @Inject
    DemoOrganizations(
            DemoPeople people, Organizations organizations, Memberships memberships, History history, Clock clock) {
        this.people = people;
        this.organizations = organizations;
        this.memberships = memberships;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void run() {
        people.actAs("authority");
        for (int i = 0; i < BODIES.size(); i++) {
            add(BODIES.get(i), i < UNVERIFIED_FROM);
        }
        organizations.flush();
        POSTS.forEach(post -> memberships.add(new Membership(
                organizations.bySlug(Slug.of(post.slug())).orElseThrow().id(),
                people.id(post.who()),
                post.role(),
                clock.instant())));
    }

    private void add(Body body, boolean verified) {
        var profile = profile(body);
        var slug = Slug.from(profile.displayName().in("en"), "organization");
        var organization = new Organization(slug, profile, clock.instant(), null);
        history.record(Subject.ORGANIZATION, organization.id(), "REGISTERED", null, organization.state(), null);
        if (verified) {
            organization.verify();
            history.record(
                    Subject.ORGANIZATION,
                    organization.id(),
                    "VERIFIED",
                    OrganizationState.REGISTERED,
                    organization.state(),
                    null);
        }
        organizations.add(organization);
    }

    private static OrganizationProfile profile(Body body) {
        var names = new java.util.ArrayList<Name>();
        new java.util.TreeMap<>(body.names()).forEach((language, name) -> names.add(Name.official(language, name)));
        names.add(new Name(NameKind.ACRONYM, null, body.acronym()));
        return new OrganizationProfile(
                names,
                body.sector(),
                CountryCode.of(body.country()),
                body.city(),
                null,
                null,
                Tags.NONE,
                null,
                body.established());
    }
}

package org.caravanserai.demo.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Ten people of the trade, with names as their cultures write them, all with the same well-known password. */
@ApplicationScoped
class DemoAccounts implements DemoStep {

    private static final String PASSWORD = "caravanserai";

    private record Person(
            String who,
            PersonName name,
            String country,
            String zone,
            Tags languages,
            String affiliation,
            @Nullable PlatformRole role) {}

    private static final List<Person> PEOPLE = List.of(
            new Person(
                    "admin",
                    new PersonName("Amina", "Yusupova", "Амина Юсупова", false),
                    "KZ",
                    "Asia/Almaty",
                    Tags.of("kk", "ru", "en"),
                    "Caravanserai",
                    PlatformRole.ADMIN),
            new Person(
                    "authority",
                    new PersonName("Mingyuan", "Li", "李明远", true),
                    "CN",
                    "Asia/Shanghai",
                    Tags.of("zh", "en"),
                    "Education Commission, Office of International Cooperation",
                    PlatformRole.AUTHORITY),
            new Person(
                    "organizer",
                    new PersonName("Siyu", "Chen", "陈思雨", true),
                    "CN",
                    "Asia/Shanghai",
                    Tags.of("zh", "en"),
                    "Society for Cross-Border Education",
                    null),
            new Person(
                    "scholar",
                    new PersonName("Fatima Zahra", "El Idrissi", "فاطمة الزهراء الإدريسي", false),
                    "MA",
                    "Africa/Casablanca",
                    Tags.of("ar", "fr", "en"),
                    "Atlas Institute of Linguistics",
                    null),
            new Person(
                    "officer",
                    new PersonName("Jiaqi", "Wang", "王佳琪", true),
                    "CN",
                    "Asia/Shanghai",
                    Tags.of("zh", "en"),
                    "International Office",
                    null),
            new Person(
                    "partner",
                    PersonName.of("María Fernanda", "Ruiz Ortega"),
                    "MX",
                    "America/Mexico_City",
                    Tags.of("es", "en"),
                    "Oficina de Cooperación Internacional",
                    null),
            new Person(
                    "center",
                    new PersonName("Thi Lan", "Nguyen", "Nguyễn Thị Lan", true),
                    "VN",
                    "Asia/Ho_Chi_Minh",
                    Tags.of("vi", "zh", "en"),
                    "Language Center",
                    null),
            new Person(
                    "teacher",
                    PersonName.of("Wijayanti", null),
                    "ID",
                    "Asia/Jakarta",
                    Tags.of("id", "zh", "en"),
                    "Language Center",
                    null),
            new Person(
                    "reviewer",
                    PersonName.of("Aya", "Kouassi"),
                    "CI",
                    "Africa/Abidjan",
                    Tags.of("fr", "en"),
                    "École normale supérieure",
                    null),
            new Person(
                    "analyst",
                    new PersonName("Haruka", "Tanaka", "田中春香", true),
                    "JP",
                    "Asia/Tokyo",
                    Tags.of("ja", "en"),
                    "Observatory of Student Mobility",
                    PlatformRole.ANALYST));

    private final Accounts accounts;
    private final Passwords passwords;
    private final History history;
    private final Clock clock;

    @Inject
    DemoAccounts(Accounts accounts, Passwords passwords, History history, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run() {
        var hash = passwords.hash(PASSWORD);
        PEOPLE.forEach(person -> add(person, hash));
    }

    private void add(Person person, String hash) {
        var now = clock.instant();
        var profile = new Profile(
                person.name(),
                CountryCode.of(person.country()),
                null,
                person.affiliation(),
                null,
                person.languages(),
                LanguageTag.of("en"),
                ZoneId.of(person.zone()));
        var account = new Account(EmailAddress.of(person.who() + DemoPeople.DOMAIN), profile, now);
        account.verifyEmail(now);
        account.changePassword(hash, now);
        if (person.role() != null) {
            account.grant(person.role());
        }
        accounts.add(account);
        history.record(account.id(), AccountAction.SIGNED_UP, null);
    }
}

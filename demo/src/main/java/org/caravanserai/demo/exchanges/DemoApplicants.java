package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.exchanges.application.StateQualifications;
import org.caravanserai.exchanges.call.LanguageSkill;
import org.caravanserai.exchanges.call.QualificationsDraft;
import org.caravanserai.platform.history.History;

/** Scholars who apply beside {@code scholar}; nobody signs in as them. */
@ApplicationScoped
class DemoApplicants {

    private record Scholar(String who, PersonName name, String country, String zone, String language, String level) {}

    private static final List<Scholar> SCHOLARS = List.of(
            scholar("mei.zhao", new PersonName("Mei", "Zhao", "赵梅", true), "CN", "Asia/Shanghai", "zh", "6"),
            scholar("jun.liu", new PersonName("Jun", "Liu", "刘军", true), "CN", "Asia/Shanghai", "zh", "7"),
            scholar("xin.huang", new PersonName("Xin", "Huang", "黄欣", true), "CN", "Asia/Shanghai", "zh", "6"),
            scholar(
                    "aliya.omarova",
                    new PersonName("Aliya", "Omarova", "Алия Омарова", false),
                    "KZ",
                    "Asia/Almaty",
                    "ru",
                    "7"),
            scholar(
                    "yusuf.haddad",
                    new PersonName("Yusuf", "Haddad", "يوسف حداد", false),
                    "EG",
                    "Africa/Cairo",
                    "ar",
                    "6"),
            scholar("awa.kone", PersonName.of("Awa", "Koné"), "CI", "Africa/Abidjan", "fr", "7"),
            scholar("diego.soto", PersonName.of("Diego", "Soto"), "MX", "America/Mexico_City", "es", "6"));

    /** Levels stated by {@code scholar} and the other applicants. */
    private static final Map<String, String> LEVEL_OF_DEMO_ACCOUNT = Map.of("scholar", "7");

    private final Accounts accounts;
    private final StateQualifications state;
    private final DemoPeople people;
    private final History history;
    private final Clock clock;

    @Inject
    DemoApplicants(Accounts accounts, StateQualifications state, DemoPeople people, History history, Clock clock) {
        this.accounts = accounts;
        this.state = state;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    private static Scholar scholar(
            String who, PersonName name, String country, String zone, String language, String level) {
        return new Scholar(who, name, country, zone, language, level);
    }

    void add() {
        SCHOLARS.forEach(this::add);
        SCHOLARS.forEach(
                scholar -> study(scholar.who(), "0230", scholar.level(), scholar.country(), scholar.language()));
        LEVEL_OF_DEMO_ACCOUNT.forEach((who, level) -> study(who, "0613", level, "MA", "ar"));
    }

    private void add(Scholar scholar) {
        var now = clock.instant();
        var account = new Account(
                EmailAddress.of(scholar.who() + DemoPeople.DOMAIN),
                new Profile(
                        scholar.name(),
                        CountryCode.of(scholar.country()),
                        null,
                        null,
                        null,
                        Tags.of(scholar.language(), "en"),
                        LanguageTag.of("en"),
                        ZoneId.of(scholar.zone())),
                now);
        account.verifyEmail(now);
        accounts.add(account);
        history.record(account.id(), AccountAction.SIGNED_UP, null);
    }

    private void study(String who, String field, String level, String country, String language) {
        people.actAs(who);
        state.execute(new QualificationsDraft(
                IscedField.of(field),
                Integer.valueOf(level),
                BigDecimal.valueOf(90),
                CountryCode.of(country),
                LocalDate.of(2002, 4, 12),
                Stream.of(skill(language, CefrLevel.C2), skill("en", CefrLevel.C1), skill("es", CefrLevel.B1))
                        .filter(skill -> skill.cefr() == CefrLevel.C2
                                || !skill.language().value().equals(language))
                        .toList(),
                null));
    }

    private static LanguageSkill skill(String language, CefrLevel level) {
        return new LanguageSkill(LanguageTag.of(language), level);
    }
}

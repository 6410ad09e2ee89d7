package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.ApiToken;
import org.caravanserai.domain.accounts.ApiTokenLine;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.accounts.MemoryAccountLinks;
import org.caravanserai.domain.accounts.MemoryAccounts;
import org.caravanserai.domain.accounts.MemorySignInFailures;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.history.MemoryHistory;
import org.caravanserai.domain.mail.BouncedAddress;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.MemoryBouncedAddresses;
import org.caravanserai.domain.mail.MemoryOutbox;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.testing.TestClock;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class LinksConfirmWhatTheyCarryTest {

    private static final EmailAddress ADDRESS = EmailAddress.of("amina@example.org");
    private static final EmailAddress OTHER = EmailAddress.of("attacker@example.net");
    private static final String OWN = "four camels and a map";
    private static final String FOREIGN = "two foreign words here";

    private final TestClock clock = new TestClock(Instant.parse("2027-05-01T08:00:00Z"));
    private final MemoryAccountLinks links = new MemoryAccountLinks();
    private final MemoryAccounts accounts = new MemoryAccounts(links);
    private final MemoryBouncedAddresses bounced = new MemoryBouncedAddresses();
    private final List<MailMessage> sent = new ArrayList<>();
    private final Set<UUID> withoutTokens = new HashSet<>();
    private final CurrentCaller caller = new CurrentCaller();
    private final MemoryHistory entries = new MemoryHistory();
    private final AccountHistory history = new AccountHistory(entries, caller, clock);
    private final Settings settings = Settings.of(
            Map.of(Setting.RATE_LIMITS.property(), "off", Setting.SECRET.property(), "only known to this test"));
    private final SignInThrottle throttle = new SignInThrottle(
            new MemorySignInFailures(), new AddressBuckets(), new Signatures(settings), clock, settings);
    private final AccountLinkEmails emails = new AccountLinkEmails(
            links, new SentEmails(), new EmailRateLimit(new SentEmails(), name -> {}, caller, clock, settings), clock);
    private final PersonalDataEraser noTraces = new PersonalDataEraser(entries, new MemoryOutbox(clock), person -> {});
    private final CallerAccount callerAccount = new CallerAccount(caller, accounts);
    private final OwnPassword own = new OwnPassword(new PlainPasswords(), throttle);

    @Test
    void aSignUpBySomebodyElseChangesNothingThatTheOwnersLinkConfirms() {
        signUp(OWN, "Amina");
        var mine = lastLink();
        signUp(FOREIGN, "Attacker");

        confirm(mine);

        var account = accounts.byEmail(ADDRESS).orElseThrow();
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.passwordHash()).isEqualTo(OWN);
        assertThat(account.name().full()).isEqualTo("Amina");
    }

    @Test
    void aSignUpBeforeTheOwnersIsNotWhatTheOwnerConfirms() {
        signUp(FOREIGN, "Attacker");
        var foreign = lastLink();
        signUp(OWN, "Amina");

        confirm(lastLink());

        var account = accounts.byEmail(ADDRESS).orElseThrow();
        assertThat(account.passwordHash()).isEqualTo(OWN);
        assertThat(account.name().full()).isEqualTo("Amina");
        assertThat(links.table.all()).as("no other link can change that").isEmpty();
        assertThatThrownBy(() -> confirm(foreign)).hasMessageContaining("link-expired");
    }

    @Test
    void theEmailGreetsWhoAskedForThisLink() {
        signUp(FOREIGN, "Attacker");
        signUp(OWN, "Amina");
        assertThat(sent).extracting(message -> message.recipient().name()).containsExactly("Attacker", "Amina");
    }

    @Test
    void aNewPasswordByLinkEndsAPendingChangeOfTheAddressAndTheTokens() {
        var account = active();
        emails.sendToMove(account, OTHER);
        var move = lastLink();
        emails.sendToReset(account);
        var reset = lastLink();

        reset().execute("five camels and no map", reset);

        assertThat(account.passwordHash()).isEqualTo("five camels and no map");
        assertThat(links.table.all()).isEmpty();
        assertThat(withoutTokens).contains(account.id());
        assertThatThrownBy(() -> confirm(move)).isInstanceOf(Refused.class).hasMessageContaining("link-expired");
        assertThat(account.email()).isEqualTo(ADDRESS);
        assertThatThrownBy(() -> reset().execute("another one of them", reset)).hasMessageContaining("link-expired");
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        var account = active();
        emails.sendToReset(account);
        assertThatThrownBy(() -> reset().execute("short", lastLink())).isInstanceOf(Invalid.class);
        assertThat(links.table.all()).hasSize(1);
    }

    @Test
    void aChangedPasswordEndsLinksTokensAndEverySessionButTheOneThatAsked() {
        var account = active();
        var before = Proof.OfSession.of(account);
        emails.sendToMove(account, OTHER);
        emails.sendToReset(account);
        signedIn(account);

        var goesOn = new ChangePassword(callerAccount, own, passwords()).execute(OWN, "five camels and no map");

        assertThat(links.table.all()).isEmpty();
        assertThat(withoutTokens).contains(account.id());
        assertThat(goesOn.validFrom()).isEqualTo(account.sessionsValidFrom()).isNotEqualTo(before.validFrom());
    }

    @Test
    void aNewAddressEndsLinksThatWereSentToTheOldOne() {
        var account = active();
        emails.sendToReset(account);
        var atTheOldAddress = lastLink();
        emails.sendToMove(account, OTHER);

        confirm(lastLink());

        assertThat(account.email()).isEqualTo(OTHER);
        assertThatThrownBy(() -> reset().execute("five camels and no map", atTheOldAddress))
                .hasMessageContaining("link-expired");
    }

    @Test
    void anAddressThatGotAnOwnerIsNotGivenToAnotherAccount() {
        var account = active();
        emails.sendToMove(account, OTHER);
        var move = lastLink();
        signUp(OTHER, "somebody's own words", "Owner");

        confirm(lastLink());

        assertThatThrownBy(() -> confirm(move)).hasMessageContaining("link-expired");
        assertThat(account.email()).isEqualTo(ADDRESS);
    }

    @Test
    void aSignUpThatNobodyConfirmedDoesNotKeepTheAddressFromItsOwner() {
        var account = active();
        signUp(OTHER, FOREIGN, "Attacker");
        signedIn(account);

        new RequestEmailChange(accounts, callerAccount, own, emails, bounced).execute(OTHER, OWN);
        confirm(lastLink());

        assertThat(account.email()).isEqualTo(OTHER);
        assertThat(accounts.table.all()).containsExactly(account);
    }

    @Test
    void anAddressThatEmailsDidNotReachIsConfirmedAnew() {
        var account = active();
        signedIn(account);
        var request = new RequestEmailChange(accounts, callerAccount, own, emails, bounced);
        assertThatThrownBy(() -> request.execute(ADDRESS, OWN)).isInstanceOf(Invalid.class);
        bounced.note(new BouncedAddress(ADDRESS, "550 no such user", clock.instant()));

        request.execute(ADDRESS, OWN);
        assertThat(bounced.find(ADDRESS)).isPresent();
        confirm(lastLink());

        assertThat(bounced.find(ADDRESS)).isEmpty();
        assertThat(account.email()).isEqualTo(ADDRESS);
    }

    @Test
    void aNewAddressLeavesNothingOfTheOldOneBehind() {
        var account = active();
        bounced.note(new BouncedAddress(ADDRESS, "550 no such user", clock.instant()));
        signedIn(account);

        new RequestEmailChange(accounts, callerAccount, own, emails, bounced).execute(OTHER, OWN);
        confirm(lastLink());

        assertThat(bounced.find(ADDRESS)).isEmpty();
    }

    private void signUp(String password, String name) {
        signUp(ADDRESS, password, name);
    }

    private void signUp(EmailAddress email, String password, String name) {
        new CreateAccount(
                        accounts,
                        unconfirmed(),
                        new PlainPasswords(),
                        emails,
                        throttle,
                        new PlatformWorld().of(PrintableNames.class),
                        new PlatformWorld().of(SignUpRule.class))
                .execute(email, password, details(name), "192.0.2.1", null);
    }

    private void confirm(Secret link) {
        var changes = new EmailChanges(accounts, unconfirmed(), new SentEmails(), bounced, history, clock);
        new ConfirmEmail(links, accounts, changes, history, clock).execute(link);
    }

    private ResetPassword reset() {
        return new ResetPassword(links, accounts, passwords(), bounced, clock);
    }

    private PasswordChanges passwords() {
        return new PasswordChanges(
                new PlainPasswords(), new Tokens(), links, new AccountEmails(new MemoryOutbox(clock)), history, clock);
    }

    private UnconfirmedAccounts unconfirmed() {
        return new UnconfirmedAccounts(accounts, noTraces, history, clock);
    }

    private Account active() {
        signUp(OWN, "Amina");
        confirm(lastLink());
        return accounts.byEmail(ADDRESS).orElseThrow();
    }

    private void signedIn(Account account) {
        caller.set(new Caller(account.id(), "Amina", ADDRESS.value(), "en", Set.of(), Map.of()));
    }

    private Secret lastLink() {
        var page = sent.get(sent.size() - 1).arguments().value("link");
        return new Secret(page.substring(page.indexOf("token=") + "token=".length()));
    }

    private static SignUpDetails details(String name) {
        return new SignUpDetails(PersonName.of(name, null), null, LanguageTag.of("en"), ZoneOffset.UTC);
    }

    private final class SentEmails implements Outbox {

        @Override
        public void put(MailMessage message) {
            sent.add(message);
        }

        @Override
        public int putAll(Collection<MailMessage> messages) {
            sent.addAll(messages);
            return messages.size();
        }

        @Override
        public int count(EmailAddress recipient, Set<? extends MailTemplate> templates, Instant since) {
            return 0;
        }
    }

    /** Only remembers whose tokens were ended. */
    private final class Tokens implements ApiTokens {

        @Override
        public void add(ApiToken token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ApiToken> byId(UUID id) {
            return Optional.empty();
        }

        @Override
        public Page<ApiTokenLine> liveOf(UUID account, Instant now, PageRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void revokeAllOf(UUID account, Instant now) {
            withoutTokens.add(account);
        }

        @Override
        public void used(Map<String, Instant> lastUses) {}
    }

    /** Hashes that a test can read. */
    private static final class PlainPasswords implements Passwords {

        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }

        @Override
        public String decoy() {
            return "";
        }
    }
}

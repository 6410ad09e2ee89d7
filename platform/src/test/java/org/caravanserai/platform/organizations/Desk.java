package org.caravanserai.platform.organizations;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.decisions.ShownVersions;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.accounts.EmailRateLimit;
import org.caravanserai.platform.clock.MovableClock;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.decisions.DecisionVersions;
import org.caravanserai.platform.history.History;

/** Everything around the use cases of organizations, in memory: who asks, what time it is, what was written and sent. */
final class Desk implements HistoryEntries, Outbox, OrganizationPeople {

    static final Recipient MANAGER = Recipient.of(EmailAddress.of("manager@example.org"), "Amina", "en");
    static final Recipient AUTHORITY = Recipient.of(EmailAddress.of("authority@example.org"), "Bao", "zh");

    final MemoryOrganizations organizations = new MemoryOrganizations();
    final MemoryAccounts accounts = new MemoryAccounts();
    final CurrentCaller caller = new CurrentCaller();
    final MovableClock clock = new MovableClock();
    final List<String> history = new ArrayList<>();
    final List<MailMessage> outbox = new ArrayList<>();
    private final Set<UUID> unmanaged = new java.util.HashSet<>();

    Organization organization(String slug) {
        var organization = Bodies.registered(slug);
        organizations.add(organization);
        return organization;
    }

    void unmanaged(Organization organization) {
        unmanaged.add(organization.id());
    }

    void managed(Organization organization) {
        unmanaged.remove(organization.id());
    }

    void asManagerOf(Organization organization) {
        caller.set(new Caller(
                UUID.randomUUID(),
                "Amina",
                "manager@example.org",
                "en",
                Set.of(),
                Map.of(organization.id(), Set.of(OrganizationRole.MANAGER))));
    }

    void asAuthority() {
        caller.set(new Caller(
                UUID.randomUUID(), "Bao", "authority@example.org", "zh", Set.of(PlatformRole.AUTHORITY), Map.of()));
    }

    void as(Account account) {
        caller.set(
                new Caller(account.id(), account.name().full(), account.email().value(), "en", Set.of(), Map.of()));
    }

    /** Signs somebody in who belongs to no organization. */
    UUID as(String email) {
        var id = UUID.randomUUID();
        caller.set(new Caller(id, email, email, "en", Set.of(), Map.of()));
        return id;
    }

    History history() {
        return new History(this, caller, clock);
    }

    /** Versions of what was shown, none of which is remembered. */
    OrganizationVersions versions() {
        var none = (ShownVersions) Proxy.newProxyInstance(
                ShownVersions.class.getClassLoader(),
                new Class<?>[] {ShownVersions.class},
                (proxy, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : null);
        return new OrganizationVersions(organizations, new DecisionVersions(none, clock));
    }

    IdentityChanges identityChanges() {
        return new IdentityChanges(organizations, history(), clock);
    }

    OrganizationEmails emails() {
        return new OrganizationEmails(this, this);
    }

    MembershipEmails membershipEmails() {
        var settings = Settings.of(Map.of());
        return new MembershipEmails(emails(), accounts.port(), new EmailRateLimit(this, name -> {}, clock, settings));
    }

    /** The secret in the link of the last email. */
    Secret secret() {
        var link = outbox.get(outbox.size() - 1).arguments().value("link");
        return new Secret(link.substring(link.indexOf('=') + 1));
    }

    List<MailTemplate> sent() {
        return outbox.stream().map(MailMessage::template).toList();
    }

    @Override
    public List<Recipient> managers(UUID organization) {
        return unmanaged.contains(organization) ? List.of() : List.of(MANAGER);
    }

    @Override
    public List<Recipient> authorities() {
        return List.of(AUTHORITY);
    }

    @Override
    public void put(MailMessage message) {
        outbox.add(message);
    }

    @Override
    public int putAll(Collection<MailMessage> messages) {
        outbox.addAll(messages);
        return messages.size();
    }

    @Override
    public int count(EmailAddress recipient, Set<? extends MailTemplate> templates, java.time.Instant since) {
        return (int) outbox.stream()
                .filter(each -> each.recipient().address().equals(recipient))
                .filter(each -> templates.contains(each.template()))
                .count();
    }

    @Override
    public void add(HistoryEntry entry) {
        history.add(entry.reason() == null ? entry.action() : entry.action() + " " + entry.reason());
    }

    @Override
    public List<HistoryLine> about(Subject subject, UUID subjectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(PersonIdentity person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<HistoryLine> page(HistoryFilter filter, PageRequest request) {
        throw new UnsupportedOperationException();
    }
}

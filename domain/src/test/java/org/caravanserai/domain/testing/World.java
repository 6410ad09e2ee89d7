package org.caravanserai.domain.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.accounts.PlainPasswords;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;

/**
 * A platform in memory around the use cases of a test: people, organizations, who asks, what time it is, and what was written down and
 * sent. A module adds how its current caller is set.
 */
public abstract class World {

    public static final Instant NOW = MemoryPorts.NOW;

    /** The password of everybody. */
    public static final String PASSWORD = "four camels and a map";

    public final MemoryPorts memory = new MemoryPorts();
    public final TestClock clock = memory.clock;
    public final Wiring wiring = memory.wiring().put(new PlainPasswords());

    /** Makes this the one who asks from now on. */
    protected abstract void signIn(Caller caller);

    /** A use case or any other part, constructed on what is in memory. */
    public <T> T of(Class<T> part) {
        return wiring.of(part);
    }

    /** Writes what has changed, so that versions are counted and unique keys are refused. */
    public void commit() {
        memory.commit();
    }

    /** Actions and reasons, the first first. */
    public List<String> history() {
        return memory.history.told();
    }

    /** The kinds of email that were put into the outbox, the first first. */
    public List<String> sent() {
        return memory.outbox.put().stream()
                .map(message -> message.template().name())
                .toList();
    }

    public MailMessage lastEmail() {
        var all = memory.outbox.put();
        return all.get(all.size() - 1);
    }

    /** The last email made with this template. */
    public MailMessage lastEmail(String template) {
        return memory.outbox.put().stream()
                .filter(message -> message.template().name().equals(template))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The secret in the link of the last email. */
    public Secret lastSecret() {
        var link = lastEmail().arguments().value("link");
        var from = link.indexOf('=') + 1;
        var to = link.indexOf('&', from);
        return new Secret(to < 0 ? link.substring(from) : link.substring(from, to));
    }

    /** Somebody who can sign in with {@link #PASSWORD}. */
    public Account account(String name, PlatformRole... roles) {
        var account = new Account(address(name), People.amina(), NOW);
        account.changePassword(new PlainPasswords().hash(PASSWORD), NOW);
        account.verifyEmail(NOW);
        for (var role : roles) {
            account.grant(role);
        }
        memory.accounts.add(account);
        commit();
        return account;
    }

    /** Somebody who signed up and has not confirmed the address. */
    public Account unconfirmed(String name) {
        var account = new Account(address(name), People.amina(), NOW);
        memory.accounts.add(account);
        commit();
        return account;
    }

    public static EmailAddress address(String name) {
        return EmailAddress.of(name + "@example.org");
    }

    public Organization organization(String slug) {
        return organization(slug, Bodies.unowned().profile());
    }

    public Organization organization(String slug, OrganizationProfile profile) {
        var organization = new Organization(Slug.of(slug), profile, NOW, null);
        memory.organizations.add(organization);
        commit();
        return organization;
    }

    /** One that an authority has verified. */
    public Organization verified(String slug) {
        var organization = organization(slug);
        organization.verify();
        commit();
        return organization;
    }

    /** Somebody who has these roles in the organization. */
    public Account member(Organization organization, String name, OrganizationRole... roles) {
        var account = account(name);
        for (var role : roles) {
            memory.memberships.add(new Membership(organization.id(), account.id(), role, clock.instant()));
        }
        return account;
    }

    public Account manager(Organization organization) {
        return member(organization, "manager-of-" + organization.slug(), OrganizationRole.MANAGER);
    }

    /** This person asks from now on, with all roles that they have at this moment. */
    public void as(Account account) {
        signIn(memory.callers.byAccount(account.id()).orElseThrow());
    }

    /** A new person with these roles asks from now on. */
    public Account as(PlatformRole... roles) {
        var account = account("somebody-" + Ids.next(), roles);
        as(account);
        return account;
    }

    public void asVisitor() {
        signIn(Caller.ANONYMOUS);
    }

    public boolean isMember(Organization organization, UUID account, OrganizationRole role) {
        return memory.memberships.in(organization.id()).all().stream()
                .anyMatch(member -> member.accountId().equals(account) && member.role() == role);
    }
}

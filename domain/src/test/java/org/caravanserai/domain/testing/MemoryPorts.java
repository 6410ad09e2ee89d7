package org.caravanserai.domain.testing;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.MemoryAccountLinks;
import org.caravanserai.domain.accounts.MemoryAccounts;
import org.caravanserai.domain.accounts.MemoryApiTokens;
import org.caravanserai.domain.accounts.MemoryCallers;
import org.caravanserai.domain.accounts.MemorySignInFailures;
import org.caravanserai.domain.accounts.MemorySignIns;
import org.caravanserai.domain.deadlines.MemoryDeadlines;
import org.caravanserai.domain.decisions.MemoryShownVersions;
import org.caravanserai.domain.documents.MemoryIssuedDocuments;
import org.caravanserai.domain.files.MemoryStoredFiles;
import org.caravanserai.domain.history.MemoryHistory;
import org.caravanserai.domain.idempotency.MemoryIdempotencyKeys;
import org.caravanserai.domain.imports.MemoryImportChanges;
import org.caravanserai.domain.imports.MemoryImports;
import org.caravanserai.domain.imports.MemoryTableGroups;
import org.caravanserai.domain.imports.MemoryTableMappings;
import org.caravanserai.domain.imports.MemoryTableUploads;
import org.caravanserai.domain.mail.MemoryBouncedAddresses;
import org.caravanserai.domain.mail.MemoryOutbox;
import org.caravanserai.domain.messages.MemoryPlaceMessages;
import org.caravanserai.domain.notices.MemoryAccountNotices;
import org.caravanserai.domain.notices.MemoryEmailChoices;
import org.caravanserai.domain.organizations.MemoryInvitations;
import org.caravanserai.domain.organizations.MemoryMembershipRequests;
import org.caravanserai.domain.organizations.MemoryMemberships;
import org.caravanserai.domain.organizations.MemoryOrganizationChanges;
import org.caravanserai.domain.organizations.MemoryOrganizationPeople;
import org.caravanserai.domain.organizations.MemoryOrganizations;
import org.caravanserai.domain.people.MemoryPersonRecords;
import org.caravanserai.domain.searches.MemorySavedSearches;
import org.caravanserai.domain.settings.MemoryStoredSettings;
import org.caravanserai.domain.shared.MemoryUnitOfWork;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.webhooks.MemoryWebhooks;

/** The ports that all areas share, in memory and on one clock, with the transaction around them. */
public final class MemoryPorts {

    public static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    public final TestClock clock = new TestClock(NOW);
    public final MemoryAccountLinks links = new MemoryAccountLinks();
    public final MemoryAccounts accounts = new MemoryAccounts(links);
    public final MemoryApiTokens tokens = new MemoryApiTokens();
    public final MemorySignInFailures signInFailures = new MemorySignInFailures();
    public final MemorySignIns signIns = new MemorySignIns(accounts);
    public final MemoryMemberships memberships = new MemoryMemberships();
    public final MemoryCallers callers = new MemoryCallers(accounts, tokens, memberships, clock);
    public final MemoryOrganizations organizations = new MemoryOrganizations();
    public final MemoryOrganizationChanges organizationChanges = new MemoryOrganizationChanges();
    public final MemoryOrganizationPeople organizationPeople = new MemoryOrganizationPeople(accounts, memberships);
    public final MemoryInvitations invitations = new MemoryInvitations();
    public final MemoryMembershipRequests membershipRequests = new MemoryMembershipRequests(accounts, clock);
    public final MemoryPersonRecords personRecords = new MemoryPersonRecords();
    public final MemoryOutbox outbox = new MemoryOutbox(clock, personRecords::contact);
    public final MemoryAccountNotices notices = new MemoryAccountNotices(outbox, accounts, clock);
    public final MemoryBouncedAddresses bouncedAddresses = new MemoryBouncedAddresses();
    public final MemoryEmailChoices emailChoices = new MemoryEmailChoices(outbox, accounts, notices, bouncedAddresses);
    public final MemoryPlaceMessages messages = new MemoryPlaceMessages(outbox);
    public final MemoryWebhooks webhooks = new MemoryWebhooks();
    public final MemoryHistory history = new MemoryHistory();
    public final MemoryShownVersions shownVersions = new MemoryShownVersions();
    public final MemoryIdempotencyKeys idempotencyKeys = new MemoryIdempotencyKeys();
    public final MemoryTableUploads tableUploads = new MemoryTableUploads();
    public final MemoryTableMappings tableMappings = new MemoryTableMappings();
    public final MemoryTableGroups tableGroups = new MemoryTableGroups();
    public final MemoryImportChanges importChanges = new MemoryImportChanges();
    public final MemoryImports imports = new MemoryImports(tableUploads);
    public final MemoryIssuedDocuments issuedDocuments = new MemoryIssuedDocuments();
    public final MemoryStoredFiles storedFiles = new MemoryStoredFiles();
    public final MemoryDeadlines deadlines = new MemoryDeadlines(memberships);
    public final MemorySavedSearches savedSearches = new MemorySavedSearches(accounts);
    public final MemoryStoredSettings settings = new MemoryStoredSettings();
    private final MemoryTransaction transaction = new MemoryTransaction(
            accounts.table,
            links.table,
            tokens.table,
            organizations.table,
            organizationChanges.table,
            invitations.table,
            membershipRequests.table,
            outbox.table,
            messages.table,
            webhooks.table,
            webhooks.deliveries,
            issuedDocuments.table,
            storedFiles.table,
            personRecords.table);

    public final MemoryUnitOfWork work = new MemoryUnitOfWork(transaction);

    /** Further tables that take part in the transaction. */
    public void include(MemoryTable<?> table) {
        transaction.include(table);
    }

    public <T> T inTransaction(Callable<T> work) {
        return transaction.run(work);
    }

    public void commit() {
        transaction.commit();
    }

    /** Everything, for use cases to be constructed on. */
    public Wiring wiring() {
        NodeLock lock = name -> {};
        return new Wiring()
                .put(clock)
                .put(links)
                .put(accounts)
                .put(tokens)
                .put(signInFailures)
                .put(signIns)
                .put(memberships)
                .put(callers)
                .put(organizations)
                .put(organizationChanges)
                .put(organizationPeople)
                .put(invitations)
                .put(membershipRequests)
                .put(outbox)
                .put(bouncedAddresses)
                .put(personRecords)
                .put(notices)
                .put(emailChoices)
                .put(messages)
                .put(webhooks)
                .put(history)
                .put(shownVersions)
                .put(idempotencyKeys)
                .put(imports)
                .put(tableUploads)
                .put(tableMappings)
                .put(tableGroups)
                .put(importChanges)
                .put(issuedDocuments)
                .put(storedFiles)
                .put(deadlines)
                .put(savedSearches)
                .put(settings)
                .put(work)
                .put(lock);
    }
}

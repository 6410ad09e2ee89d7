package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationTasks;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.organizations.OwnRole;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** Reading organizations: the directory, the public profile, what resembles it, members, own ones, history, tasks. */
class OrganizationReadsTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization = world.organization("pku");
    private final Page<OrganizationRow> page = new Page<>(List.of(), 0, 20, 0);

    @Test
    void thePublicDirectoryShowsListedOrganizationsOnly() {
        var asked = searches();
        assertThat(world.of(BrowseOrganizations.class)
                        .execute(Sector.UNIVERSITY, CountryCode.of("CN"), PageRequest.first(20)))
                .isSameAs(page);
        assertThat(asked.get(0))
                .as("visitors do not see what nobody vouches for")
                .isEqualTo(new OrganizationFilter(Sector.UNIVERSITY, "CN", OrganizationFilter.LISTED, true));
        assertThat(asked.get(1)).isEqualTo(SearchPhrase.EMPTY);
    }

    @Test
    void theDirectoryIsNarrowedByWhatTheVisitorSees() {
        var asked = new ArrayList<OrganizationFilter>();
        var facets = new Facets(Map.of("country", List.of(new Facets.Value("CN", 2), new Facets.Value("KZ", 1))));
        world.wiring.answer(OrganizationDirectory.class, "facets", arguments -> {
            asked.add((OrganizationFilter) arguments[0]);
            return facets;
        });
        assertThat(world.of(ListOrganizationFilters.class).execute(null, CountryCode.of("CN"), null))
                .isEqualTo(facets);
        assertThat(asked).containsExactly(new OrganizationFilter(null, "CN", OrganizationFilter.LISTED, true));
    }

    @Test
    void anAuthorityLooksThroughAllStatesWithWhatWasTyped() {
        var phrase = new SearchPhrase(List.of());
        world.wiring.answer(TextAnalysis.class, "phrase", typed -> typed[0].equals("peking") ? phrase : null);
        var asked = searches();
        var filter = new OrganizationFilter(null, null, Set.of(OrganizationState.REFUSED));
        assertThat(world.of(ReviewOrganizations.class).execute(filter, new PageRequest(0, 20, "peking", null)))
                .isSameAs(page);
        assertThat(asked.get(0)).isEqualTo(filter);
        assertThat(asked.get(1)).isSameAs(phrase);
        world.of(BrowseOrganizations.class).execute(null, null, new PageRequest(0, 20, "peking", null));
        assertThat(asked.get(1)).isSameAs(phrase);
    }

    private List<Object> searches() {
        var asked = new ArrayList<Object>();
        world.wiring.answer(OrganizationDirectory.class, "search", arguments -> {
            asked.clear();
            asked.addAll(List.of(arguments));
            return page;
        });
        return asked;
    }

    @Test
    void aRefusedOrganizationIsShownToItsMembersAndAuthoritiesOnly() {
        answerViews(Views.of(organization, OrganizationState.REFUSED, null));
        var show = world.of(ShowOrganization.class);
        assertNotFound(() -> show.execute(organization.slug()));
        world.as();
        assertNotFound(() -> show.execute(organization.slug()));
        world.as(PlatformRole.AUTHORITY);
        assertThat(show.execute(organization.slug()).slug()).isEqualTo("pku");
        world.as(world.member(organization, "teacher", OrganizationRole.TEACHER));
        assertThat(show.execute(organization.slug()).slug()).isEqualTo("pku");
        assertNotFound(() -> show.execute(Slug.of("nowhere")));
    }

    @Test
    void theAddressOfAMergedOrganizationLeadsToTheOneThatTookOver() {
        var staying = world.organization("staying");
        answerViews(
                Views.of(organization, OrganizationState.MERGED, staying),
                Views.of(staying, OrganizationState.VERIFIED, null));
        assertThat(world.of(ShowOrganization.class).execute(organization.slug()).slug())
                .isEqualTo("staying");
    }

    @Test
    void onlyAuthoritiesFindDuplicatesThatAreNotPublic() {
        var hidden = Views.candidate(OrganizationState.REFUSED);
        var listed = Views.candidate(OrganizationState.REGISTERED);
        world.wiring.answer(OrganizationDuplicates.class, "resembling", asked -> List.of(hidden, listed));
        world.as();
        var find = world.of(FindDuplicates.class);
        assertThat(find.execute(List.of("Peking"), null)).containsExactly(listed);
        world.as(PlatformRole.AUTHORITY);
        assertThat(find.execute(List.of("Peking"), null)).containsExactly(hidden, listed);
    }

    @Test
    void membersAreForMembersAndForWhoManages() {
        var member = new MemberLine(UUID.randomUUID(), "Amina", "amina@example.org", List.of(), PlatformWorld.NOW);
        world.wiring.answer(MemberDirectory.class, "of", asked -> new Page<>(List.of(member), 0, 20, 1));
        world.wiring.answer(
                MemberDirectory.class,
                "member",
                asked -> asked[1].equals(PlatformWorld.address("amina")) ? Optional.of(member) : Optional.empty());
        var list = world.of(ListMembers.class);
        var show = world.of(ShowMember.class);
        world.as();
        assertNotFound(() -> list.execute(organization.slug(), PageRequest.first(20)));
        assertNotFound(() -> show.execute(organization.slug(), PlatformWorld.address("amina")));
        world.as(world.member(organization, "teacher", OrganizationRole.TEACHER));
        assertThat(list.execute(organization.slug(), PageRequest.first(20)).items())
                .containsExactly(member);
        assertThat(show.execute(organization.slug(), PlatformWorld.address("amina")))
                .isEqualTo(member);
        assertNotFound(() -> show.execute(organization.slug(), PlatformWorld.address("nobody")));
        world.as(PlatformRole.ADMIN);
        assertThat(list.execute(organization.slug(), PageRequest.first(20)).items())
                .containsExactly(member);
        assertNotFound(() -> list.execute(Slug.of("nowhere"), PageRequest.first(20)));
    }

    @Test
    void rolesAreListedForMembersAndShownToWhoCanGiveThem() {
        var line = new RoleLine(
                UUID.randomUUID(),
                "Amina",
                "amina@example.org",
                OrganizationRole.REVIEWER,
                PlatformWorld.NOW,
                null,
                null);
        world.wiring.answer(MemberDirectory.class, "roles", asked -> new Page<>(List.of(line), 0, 20, 1));
        world.wiring.answer(
                MemberDirectory.class,
                "role",
                asked -> asked[1].equals(line.accountId()) ? Optional.of(line) : Optional.empty());
        var list = world.of(ListRoles.class);
        var show = world.of(ShowRole.class);
        world.as();
        assertNotFound(() -> list.execute(organization.slug(), PageRequest.first(20)));
        assertNotFound(() -> show.execute(organization.slug(), line.accountId(), OrganizationRole.REVIEWER));
        world.as(world.member(organization, "lan", OrganizationRole.CENTER_DIRECTOR));
        assertThat(list.execute(organization.slug(), PageRequest.first(20)).items())
                .containsExactly(line);
        assertNotFound(() -> show.execute(organization.slug(), line.accountId(), OrganizationRole.REVIEWER));
        world.as(world.manager(organization));
        assertThat(show.execute(organization.slug(), line.accountId(), OrganizationRole.REVIEWER))
                .isEqualTo(line);
        assertNotFound(() -> show.execute(organization.slug(), UUID.randomUUID(), OrganizationRole.REVIEWER));
    }

    @Test
    void theOwnRolesAreThoseOfTheCaller() {
        var amina = world.as();
        var own = new OwnRole(
                "pku", organization.displayName(), OrganizationRole.TEACHER, null, PlatformWorld.NOW, null, null);
        world.wiring.answer(
                MemberDirectory.class, "rolesOf", asked -> asked[0].equals(amina.id()) ? List.of(own) : null);
        assertThat(world.of(ListMyRoles.class).execute()).containsExactly(new ListMyRoles.MyRole(own, null));
    }

    @Test
    void theOwnOrganizationsAreThoseOfTheCaller() {
        var amina = world.as();
        var own = new OwnOrganization(
                organization.id(), "pku", organization.displayName(), OrganizationState.REGISTERED, Set.of());
        world.wiring.answer(
                OrganizationDirectory.class, "ofMember", asked -> asked[0].equals(amina.id()) ? List.of(own) : null);
        assertThat(world.of(ListOwnOrganizations.class).execute()).containsExactly(own);
    }

    @Test
    void historyIsForMembersAndAuthorities() {
        world.as(world.manager(organization));
        organization.refuse();
        world.of(ResubmitOrganization.class).execute(organization.slug());
        var read = world.of(ReadOrganizationHistory.class);
        assertThat(read.execute(organization.slug()))
                .extracting(HistoryLine::action)
                .containsExactly("RESUBMITTED");
        world.as(PlatformRole.AUTHORITY);
        assertThat(read.execute(organization.slug())).hasSize(1);
        world.as();
        assertNotFound(() -> read.execute(organization.slug()));
    }

    @Test
    void tasksOfTheAuthorityAreThoseThatWaitLongest() {
        world.wiring.answer(OrganizationTasks.class, "waiting", asked -> asked[0].equals(200) ? List.of() : null);
        assertThat(world.of(ListOrganizationTasks.class).execute()).isEmpty();
    }

    private void answerViews(OrganizationView... views) {
        world.wiring.answer(OrganizationProfiles.class, "bySlug", asked -> Stream.of(views)
                .filter(view -> view.slug().equals(asked[0].toString()))
                .findFirst());
    }
}

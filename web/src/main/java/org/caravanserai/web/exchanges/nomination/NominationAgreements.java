package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.agreement.BrowseAgreements;
import org.caravanserai.web.lists.FilterChoice;

/** Agreements under which people can be nominated, to choose from. */
@Named
@RequestScoped
public class NominationAgreements {

    private final BrowseAgreements browse;
    private final PlaceWords words;

    @Inject
    NominationAgreements(BrowseAgreements browse, PlaceWords words) {
        this.browse = browse;
        this.words = words;
    }

    public List<FilterChoice> getAll() {
        return Stream.of(AgreementState.IN_FORCE, AgreementState.NOTICE_GIVEN)
                .map(state -> new AgreementFilter(state, null, false))
                .flatMap(filter ->
                        browse
                                .execute(filter, new PageRequest(0, PageRequest.MAX_SIZE, null, "title"))
                                .items()
                                .stream())
                .map(words::agreement)
                .toList();
    }
}

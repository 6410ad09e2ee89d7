package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.exchanges.call.BrowseCalls;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.platform.searches.SavedSearchSource;

/** Searches for calls, to be saved: in open ones, as the page has it, when nothing else is asked. */
@ApplicationScoped
class CallSearchSource implements SavedSearchSource {

    static final String LIST = "calls";
    static final String QUERY = "query";
    static final String TIME = "time";

    private static final List<String> PARAMETERS = Stream.of(
                    Stream.of(QUERY),
                    Stream.of(CallFilters.class.getRecordComponents()).map(RecordComponent::getName),
                    Stream.of(TIME))
            .flatMap(names -> names)
            .toList();

    private final BrowseCalls browse;

    @Inject
    CallSearchSource(BrowseCalls browse) {
        this.browse = browse;
    }

    @Override
    public String list() {
        return LIST;
    }

    @Override
    public List<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public Found find(Map<String, List<String>> asked, int most) {
        var open = CallListFilters.isOpenOnly(String.join(" ", asked.getOrDefault(TIME, List.of())));
        var filter = Reader.query(name -> asked.getOrDefault(name, List.of()), CallFilters.class)
                .filter(open);
        return Found.of(
                most,
                request -> browse.execute(filter, request).map(CallSearchSource::result),
                String.join(" ", asked.getOrDefault(QUERY, List.of())),
                "-publishedAt");
    }

    private static Result result(CallRow call) {
        return new Result(call.id().toString(), call.title(), "/exchanges/" + call.slug());
    }
}

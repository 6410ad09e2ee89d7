package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.teaching.OfferedClass;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.platform.searches.SavedSearchSource;

/** Searches for classes, to be saved. */
@ApplicationScoped
class ClassSearchSource implements SavedSearchSource {

    private static final String QUERY = "query";
    private static final List<String> PARAMETERS = Stream.concat(
                    Stream.of(QUERY),
                    Stream.of(FindClasses.Wanted.class.getRecordComponents()).map(RecordComponent::getName))
            .toList();

    private final ClassSearch search;

    @Inject
    ClassSearchSource(ClassSearch search) {
        this.search = search;
    }

    @Override
    public String list() {
        return "classes";
    }

    @Override
    public List<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public Found find(Map<String, List<String>> asked, int most) {
        var wanted = Reader.query(name -> asked.getOrDefault(name, List.of()), FindClasses.Wanted.class);
        var words = String.join(" ", asked.getOrDefault(QUERY, List.of()));
        return Found.of(
                most, request -> search.find(wanted, request).page().map(ClassSearchSource::result), words, "-planned");
    }

    private static Result result(OfferedClass offered) {
        var code = offered.row().code();
        return new Result(code, offered.row().courseTitle(), "/classes/" + code);
    }
}

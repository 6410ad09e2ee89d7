package org.caravanserai.platform.searches;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/**
 * What an area contributes so that searches in one of its public lists can be saved: a bean for each list. It finds what everybody may
 * see, by the same queries as the list itself.
 */
public interface SavedSearchSource {

    /** The name of the list, as the API has it. */
    String list();

    /** What the address of the list may ask, in the order in which it is kept. */
    List<String> parameters();

    /**
     * What is found now.
     *
     * @param asked values by {@link #parameters}
     * @param most how many are wanted, those first that came last
     * @throws Invalid when a value makes no sense
     */
    Found find(Map<String, List<String>> asked, int most);

    /**
     * What a search finds.
     *
     * @param total how much there is in all
     */
    record Found(List<Result> results, long total) {

        /**
         * Reads one page of a list after the other.
         *
         * @param most how many results are wanted
         * @param list a page of what is found
         * @param words that are looked for
         * @param sort the order in which what came last comes first
         */
        public static Found of(int most, Function<PageRequest, Page<Result>> list, String words, String sort) {
            var results = new ArrayList<Result>();
            long total;
            int number = 0;
            do {
                var page = list.apply(new PageRequest(number, PageRequest.MAX_SIZE, words, sort));
                total = page.total();
                results.addAll(page.items());
                number++;
            } while (results.size() < Math.min(most, total) && (long) number * PageRequest.MAX_SIZE < total);
            return new Found(results.stream().limit(most).toList(), total);
        }
    }

    /**
     * One thing that was found.
     *
     * @param key by which it is known again for ever
     * @param address path of its page
     */
    record Result(String key, LocalizedText title, String address) {}
}

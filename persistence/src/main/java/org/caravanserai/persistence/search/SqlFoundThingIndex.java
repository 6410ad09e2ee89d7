package org.caravanserai.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caravanserai.domain.search.EditDistance;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThingIndex;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlFoundThingIndex implements FoundThingIndex {

    private static final int PIECE = 200;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    /** Any number, the same on all nodes: who holds it follows, the others come back later. */
    private static final long LOCK = 0x666f756e64L;

    private final Sql sql;
    private final FoundSources sources;
    private final TextAnalysis analysis;

    @Inject
    SqlFoundThingIndex(Sql sql, FoundSources sources, TextAnalysis analysis) {
        this.sql = sql;
        this.sources = sources;
        this.analysis = analysis;
    }

    @Override
    public void renewAfter(String version) {
        if (sql.update("update found_analysis set analysis = ?1 where analysis <> ?1", version) > 0) {
            for (var kind : sources.kinds()) {
                sql.update(
                        "insert into found_change (kind, key) select distinct cast(? as text), f.source from ("
                                + sources.all(kind) + ") f",
                        kind.name());
            }
            sql.update("insert into found_change (kind, key) select distinct kind, source from found_thing");
        }
    }

    @Override
    public boolean follow() {
        if (sql.count("select case when pg_try_advisory_xact_lock(?) then 1 else 0 end", LOCK) == 0) {
            return false;
        }
        var noted = sql.list(
                "delete from found_change where id in (select id from found_change order by id limit ?) returning kind, key",
                row -> Map.entry(row.text("kind"), row.text("key")),
                PIECE);
        var changed = new TreeMap<String, Set<String>>();
        noted.forEach(note ->
                changed.computeIfAbsent(note.getKey(), kind -> new TreeSet<>()).add(note.getValue()));
        changed.forEach((kind, keys) -> follow(sources.kind(kind), keys.toArray(String[]::new)));
        return noted.size() == PIECE;
    }

    private void follow(FoundKind kind, String[] keys) {
        sql.update("delete from found_thing where kind = ? and source = any (?)", kind.name(), keys);
        var words = new LinkedHashSet<String>();
        for (var thing : sql.list(sources.ofSources(kind), FoundDocument::read, (Object) keys)) {
            put(kind, thing);
            if (!kind.namesPeople()) {
                words.addAll(thing.vocabulary(analysis));
            }
        }
        learn(words);
    }

    private void learn(Set<String> words) {
        var told = words.stream()
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                .toArray(String[]::new);
        var unknown = sql.list(
                "insert into found_word (word) select w from unnest(?) w on conflict do nothing returning word",
                row -> row.text("word"),
                (Object) told);
        var rests = new ArrayList<String>();
        var known = new ArrayList<String>();
        for (var word : unknown) {
            for (var rest : EditDistance.restsOfKnown(word)) {
                rests.add(rest);
                known.add(word);
            }
        }
        sql.update(
                "insert into found_word_rest (rest, word) select * from unnest(?, ?) on conflict do nothing",
                rests.toArray(String[]::new),
                known.toArray(String[]::new));
    }

    private void put(FoundKind kind, FoundDocument thing) {
        var headline = thing.headline(analysis);
        sql.update(
                """
                insert into found_thing (kind, key, source, address, title, city, country, day, names, tokens, headline)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                kind.name(),
                thing.key(),
                thing.source(),
                thing.address(),
                Json.object(Json.write(thing.title().texts())),
                thing.city(),
                thing.country(),
                thing.day(),
                List.copyOf(thing.folded(analysis)).toArray(String[]::new),
                Json.typed("tsvector", thing.tokens(kind, headline, analysis)),
                Json.typed("tsvector", TsVector.of(headline)));
    }
}

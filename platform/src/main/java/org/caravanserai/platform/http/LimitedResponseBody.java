package org.caravanserai.platform.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer in memory, given up or cut when it becomes too large. */
final class LimitedResponseBody implements BodySubscriber<byte[]> {

    /** The body exceeds the limit. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    private final BodySubscriber<byte[]> kept = BodySubscribers.ofByteArray();
    private final int most;
    private final boolean cut;
    private long size;
    private Flow.@Nullable Subscription subscription;

    /**
     * @param cut whether what exceeds the limit is left out; else it is a failure
     */
    LimitedResponseBody(int most, boolean cut) {
        this.most = most;
        this.cut = cut;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return kept.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        kept.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        long before = size;
        size += pieces.stream().mapToLong(ByteBuffer::remaining).sum();
        if (size <= most) {
            kept.onNext(pieces);
            return;
        }
        if (subscription != null) {
            subscription.cancel();
        }
        if (cut) {
            kept.onNext(List.of(beginning(pieces, (int) (most - before))));
            kept.onComplete();
        } else {
            kept.onError(new TooLarge());
        }
    }

    private static ByteBuffer beginning(List<ByteBuffer> pieces, int length) {
        var beginning = ByteBuffer.allocate(length);
        for (var piece : pieces) {
            while (piece.hasRemaining() && beginning.hasRemaining()) {
                beginning.put(piece.get());
            }
        }
        return beginning.flip();
    }

    @Override
    public void onError(Throwable failure) {
        kept.onError(failure);
    }

    @Override
    public void onComplete() {
        if (size <= most) {
            kept.onComplete();
        }
    }
}

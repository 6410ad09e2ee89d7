package org.caravanserai.exchanges.ewp;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer in memory, given up when it becomes too large. */
final class LimitedResponseBody implements BodySubscriber<byte[]> {

    /** The body exceeds the limit. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    private final BodySubscriber<byte[]> kept = BodySubscribers.ofByteArray();
    private final int most;
    private long size;
    private Flow.@Nullable Subscription subscription;

    LimitedResponseBody(int most) {
        this.most = most;
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
        size += pieces.stream().mapToLong(ByteBuffer::remaining).sum();
        if (size > most) {
            if (subscription != null) {
                subscription.cancel();
            }
            kept.onError(new TooLarge());
        } else {
            kept.onNext(pieces);
        }
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

package org.followthrough.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which HTTP status an exception is, and what of it a page may say. */
final class ErrorStatus {

    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int UNPROCESSABLE = 422;
    static final int INTERNAL = 500;
    static final int UNAVAILABLE = 503;

    private static final int DEEPEST_CAUSE = 12;

    private ErrorStatus() {}

    /** The status of the outermost cause that has one; 500 if none has. */
    static int of(Throwable problem) {
        Throwable cause = problem;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            int status = known(cause);
            if (status != 0) {
                return status;
            }
            cause = cause.getCause();
        }
        return INTERNAL;
    }

    /** The sentence that a rule gave for its refusal, or the complaint about what was typed. */
    static @Nullable String reason(Throwable problem) {
        if (problem instanceof RefusedAction refused && refused.refusal().kind() != Refusal.Kind.NOT_FOUND) {
            return refused.refusal().reason();
        }
        return problem instanceof InvalidInput invalid ? invalid.getMessage() : null;
    }

    private static int known(Throwable problem) {
        if (problem instanceof RefusedAction refused) {
            return of(refused.refusal().kind());
        }
        if (problem instanceof StaleEdit || problem instanceof OptimisticLockingFailureException) {
            return CONFLICT;
        }
        if (problem instanceof InvalidInput) {
            return UNPROCESSABLE;
        }
        if (isDatabaseAway(problem)) {
            return UNAVAILABLE;
        }
        return ofFramework(problem);
    }

    private static int of(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_ALLOWED -> FORBIDDEN;
            case NOT_NOW -> CONFLICT;
            case NOT_FOUND -> NOT_FOUND;
        };
    }

    private static boolean isDatabaseAway(Throwable problem) {
        return problem instanceof CannotGetJdbcConnectionException
                || problem instanceof CannotCreateTransactionException
                || problem instanceof DataAccessResourceFailureException
                || problem instanceof TransientDataAccessResourceException
                || problem instanceof QueryTimeoutException
                || problem instanceof TransactionSystemException;
    }

    private static int ofFramework(Throwable problem) {
        if (problem instanceof MethodArgumentTypeMismatchException mismatch) {
            // an address with a word where a number stands is no address of ours
            return mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? NOT_FOUND : BAD_REQUEST;
        }
        if (problem instanceof ErrorResponse response) {
            return response.getStatusCode().value();
        }
        if (problem instanceof InvalidParameterException parameter) {
            return parameter.getErrorCode();
        }
        if (problem instanceof AccessDeniedException) {
            return FORBIDDEN;
        }
        return problem instanceof RequestRejectedException || problem instanceof BindException ? BAD_REQUEST : 0;
    }
}

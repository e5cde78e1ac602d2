package org.followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a request that names a parameter twice where one value is meant ({@code version=5&version=0}): whichever of
 * the two was taken, somebody would have meant the other. Several values are taken where the form record has a
 * collection or an array of that name.
 */
class SingleValues implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> plural = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            request.getParameterMap().forEach((name, values) -> {
                if (values.length > 1
                        && !plural.computeIfAbsent(method, SingleValues::pluralNames)
                                .contains(lastPart(name))) {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a parameter came twice");
                }
            });
        }
        return true;
    }

    /** {@code label} of {@code rows[3].label}. */
    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> pluralNames(HandlerMethod method) {
        Set<String> names = new HashSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null && isPlural(parameter.getParameterType())) {
                String name = parameter.getParameter().getName();
                names.add(annotation.name().isEmpty() ? name : annotation.name());
            }
            collect(parameter.getParameterType(), names, new HashSet<>());
        }
        return names;
    }

    private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (isPlural(component.getType())) {
                names.add(component.getName());
            }
            collect(component.getType(), names, seen);
            if (component.getGenericType() instanceof ParameterizedType generic) {
                for (Type argument : generic.getActualTypeArguments()) {
                    if (argument instanceof Class<?> element) {
                        collect(element, names, seen);
                    }
                }
            }
        }
    }

    private static boolean isPlural(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }
}

package org.followthrough.web;

/**
 * A link as data: a breadcrumb, a filter to remove.
 *
 * @param text what people read
 * @param href address within the application, from "/", without the context path
 */
public record Link(String text, String href) {}

/** HTTP as such: connections, heads and bodies, and the limits that hold whoever calls. Only here Jetty is known. */
@NullMarked
package dev.gesso.server.web;

import org.jspecify.annotations.NullMarked;

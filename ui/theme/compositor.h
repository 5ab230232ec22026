#pragma once

namespace lead {

/// Whether windows can be see-through now: their round corners and shadows. False on X11 without a compositing manager, where
/// they would be black.
bool hasCompositor();

} // namespace lead

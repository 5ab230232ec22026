#pragma once

#include <QWidget>

namespace lead {

/// Every widget in every state, in sections. Each is a page of its own, so that pictures stay readable.
QWidget *galleryOfControls();
QWidget *galleryOfViews();
QWidget *galleryOfWidgets();

} // namespace lead

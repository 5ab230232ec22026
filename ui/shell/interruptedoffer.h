#pragma once

namespace lead {

class Banner;
class MainWindow;
struct InterruptedImport;

/// Says above the page that an import was cut off, and offers to go on with it or to take it back.
void offerInterrupted(MainWindow &window, Banner &banner, const InterruptedImport &interrupted);

} // namespace lead

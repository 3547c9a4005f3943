// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway_services.h"
#include "net/http_answer.h"

namespace warroom {

class HttpApi;
class Visitor;

/// Tells \a visitor, whoever he is, what the draft that is announced in this network is called and
/// how many of its seats are free. Nothing is at this address where none is announced.
HttpAnswer nearbyAnswer(GatewayServices &services, const HttpApi &api, const Visitor &visitor);

} // namespace warroom

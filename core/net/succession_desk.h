// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/draft_channel.h"
#include "net/http_answer.h"

namespace warroom {

class HttpApi;
class Visitor;
struct GatewayServices;
struct Request;
struct SuccessionQuestion;

/// Whether \a question can count where the draft is as \a view has it: the log is as long as that
/// of whoever asks, and he is one of those who are asked.
bool isFromElectorate(const DraftChannel::View &view, const SuccessionQuestion &question);

/// Answers POST /api/drafts/{id}/succession, where people ask who hosts a draft and say that this
/// computer should; with enough of them it takes the draft over. See docs/gateway.md.
HttpAnswer successionAnswer(GatewayServices &services, const HttpApi &api, const Visitor &visitor,
                            const Request &request);

} // namespace warroom
